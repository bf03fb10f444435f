package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// program is the built command: what a user waits for, by the clock.
type program struct {
	path string
	dir  string // holds the program; to be removed
}

func build() (*program, error) {
	dir, err := os.MkdirTemp("", "auslese-compare")
	if err != nil {
		return nil, err
	}
	p := &program{filepath.Join(dir, "auslese"), dir}
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", p.path, "./cmd/auslese")
	cmd.Dir = ".."
	cmd.Stderr = os.Stderr
	return p, cmd.Run()
}

// run is the clock time of one run over the input.
func (p *program) run(stdin []byte, args ...string) time.Duration {
	cmd := exec.Command(p.path, args...)
	cmd.Stdin = bytes.NewReader(stdin)
	start := time.Now()
	must(cmd.Run())
	return time.Since(start)
}

// startUp is the least time of a run over one sentence: what loading rules and
// words costs, with the start of a process.
func (p *program) startUp(rounds int) time.Duration {
	least := time.Hour
	for range 5 * rounds {
		least = min(least, p.run([]byte("Seit 1988 sind Leipzig und Nanjing Partnerstädte.\n"), "extract"))
	}
	return least
}

// jobs compares one worker with two, in turns; each has as many cores as workers.
// The best round counts: a neighbour on the machine can only take from it.
func (p *program) jobs(lines []byte, rounds int) (one, two time.Duration) {
	one, two = time.Hour, time.Hour
	for range rounds {
		for n, least := range map[int]*time.Duration{1: &one, 2: &two} {
			os.Setenv("GOMAXPROCS", fmt.Sprint(n))
			*least = min(*least, p.run(lines, "extract", "--from", "jsonl", "--jobs", fmt.Sprint(n)))
		}
	}
	os.Unsetenv("GOMAXPROCS")
	return one, two
}

// wholeProgram prints start-up and what a second core brings.
func wholeProgram(in *input, rounds int) error {
	p, err := build()
	if err != nil {
		return err
	}
	defer os.RemoveAll(p.dir)
	lines := jsonl(repeat(in.texts, 20<<20))
	one, two := p.jobs(lines, rounds)
	fmt.Printf("\n## The program as a whole, by the clock\n\nstart-up %.1f ms; %.0f MB of JSON Lines: one job %.2f s, two jobs %.2f s, times %.2f\n",
		p.startUp(rounds).Seconds()*1000, float64(len(lines))/1e6, one.Seconds(), two.Seconds(), one.Seconds()/two.Seconds())
	return nil
}
