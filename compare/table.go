package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"
)

// heading tells when, where and on what.
func heading(args []string, in *input) string {
	return fmt.Sprintf("# Beside the peers\n\n%s, %s, %s; auslese %s.\n%s: %d documents, %d of them pages, %.2f MB of text.\n"+
		"One core, processor time, medians. \"Times\" is the speed over that of the first row, within a round.\n",
		time.Now().Format(time.DateOnly), runtime.Version(), machine(), version(),
		strings.Join(args, " "), len(in.docs), len(in.pages), float64(in.textBytes())/1e6)
}

// machine names the processor, where the system tells it.
func machine() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	name := runtime.GOARCH
	if err == nil {
		if _, after, ok := strings.Cut(string(info), "model name\t: "); ok {
			name, _, _ = strings.Cut(after, "\n")
		}
	}
	return fmt.Sprintf("%d × %s", runtime.NumCPU(), name)
}

func version() string {
	out, err := exec.Command("git", "describe", "--tags", "--always", "--dirty").Output()
	if err != nil {
		return "of unknown version"
	}
	return strings.TrimSpace(string(out))
}

func printGroup(g group, rounds int) {
	fmt.Printf("\n## %s\n\n%.2f MB.%s\n\n| | MB/s | times |\n|---|---|---|\n", g.title, float64(g.bytes)/1e6, g.note)
	for _, s := range g.measure(rounds) {
		fmt.Printf("| %s | %s | %.3g |\n", s.name, short(s.mbs), s.ratio)
	}
}

func printStages(ss []stage) {
	total := 0.0
	for _, s := range ss {
		total += s.ns
	}
	fmt.Printf("\n## Stages of `auslese extract`\n\n| | ns a byte | share |\n|---|---|---|\n")
	for _, s := range ss {
		fmt.Printf("| %s | %.2f | %.0f %% |\n", s.name, s.ns, 100*s.ns/total)
	}
	fmt.Printf("| all | %.2f | %.1f MB/s |\n", total, 1000/total)
}

func printPoints(title string, ps []point) {
	fmt.Printf("\n## %s\n\n| | MB/s | time a byte, times | ready after ms |\n|---|---|---|---|\n", title)
	for _, p := range ps {
		ready := ""
		if p.ready > 0 {
			ready = fmt.Sprintf("%.1f", p.ready.Seconds()*1000)
		}
		fmt.Printf("| %s | %s | %.2f | %s |\n", p.at, short(p.mbs), p.times, ready)
	}
}

func short(x float64) string {
	if x < 10 {
		return fmt.Sprintf("%.2g", x)
	}
	return fmt.Sprintf("%.0f", x)
}
