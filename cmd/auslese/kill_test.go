package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// killRounds is how often TestKilledRunsGoOn begins anew: -args -kills 50 for a long test.
var killRounds = flag.Int("kills", 2, "rounds of TestKilledRunsGoOn")

// auslese runs the program in a process of its own, in folder dir.
func auslese(dir string, args ...string) *exec.Cmd {
	name, err := exec.LookPath("auslese") // TestMain put it there
	if err != nil {
		panic(err)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	return cmd
}

// releases writes n documents, each with three dates, as JSON Lines.
func releases(t *testing.T, path string, n int) {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, "{\"id\": \"r%d\", \"date\": \"2019-07-11\", \"text\": \"Am %d. Mai, am 3. Juni %d und im Jahr %d tagt der Rat.\"}\n", i, i%28+1, 1990+i%30, 1950+i%50)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// appendTo opens a file to append to.
func appendTo(t *testing.T, path string) *os.File {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// TestKilledRunsGoOn kills runs with --state at random moments, until one comes
// to its end: each record is there once, in order.
func TestKilledRunsGoOn(t *testing.T) {
	rounds, documents := *killRounds, 60_000
	dir := t.TempDir()
	releases(t, filepath.Join(dir, "in.jsonl"), documents)
	begun := time.Now()
	want, err := auslese(dir, "extract", "in.jsonl").Output()
	if err != nil || bytes.Count(want, []byte("\n")) < 2*documents {
		t.Fatalf("undisturbed run: %v, %d bytes", err, len(want))
	}
	whole := time.Since(begun)
	kills := 0
	for round := 0; round < rounds || kills == 0 && round < 20; round++ {
		os.Remove(filepath.Join(dir, "state"))
		os.Remove(filepath.Join(dir, "out.jsonl"))
		for {
			args := []string{"extract", "--state", "state", "in.jsonl"}
			if round%2 == 0 {
				args = append(args, "--out", "out.jsonl", "--append")
			}
			cmd := auslese(dir, args...)
			if round%2 == 1 {
				cmd.Stdout = appendTo(t, filepath.Join(dir, "out.jsonl")) // as the shell's >> does
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			stop := time.AfterFunc(whole/10+time.Duration(rand.Int64N(int64(whole))), func() { cmd.Process.Kill() })
			err := cmd.Wait()
			stop.Stop()
			if err == nil {
				break
			}
			kills++
		}
		got, err := os.ReadFile(filepath.Join(dir, "out.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("round %d: %d bytes, want %d: records are lost, repeated or torn", round, len(got), len(want))
		}
	}
	t.Logf("%d rounds, %d runs killed", rounds, kills)
	if kills == 0 {
		t.Error("no run was killed: the test shows nothing")
	}
}

// TestInterruptLeavesNothing interrupts a run that waits for input: what stood in --out
// stays, nothing is left beside it, and the run ends by the signal.
func TestInterruptLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "out.jsonl")
	if err := os.WriteFile(out, []byte("{}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := auslese(dir, "extract", "--from", "jsonl", "--out", "out.jsonl")
	in, err := cmd.StdinPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	for wait := 0; ; wait++ {
		if _, err := os.Stat(out + ".part"); err == nil {
			break
		}
		if wait == 1000 {
			t.Fatal("no file is begun")
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != -1 {
		t.Errorf("%v, want an end by the signal", err)
	}
	names, _ := filepath.Glob(filepath.Join(dir, "*"))
	if got, _ := os.ReadFile(out); len(names) != 1 || string(got) != "{}\n" {
		t.Errorf("%q with %q, want the file as it was", names, got)
	}
}
