// Command auslese pulls facts out of German press releases: dates, amounts of
// money, city pairs, partnerships between places with their founding years.
package main

import (
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

// version is the release, set by the linker or by main. What --state remembers depends on it: after an update
// all is done again.
var version = "devel"

func main() {
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of the write, not a signal
	if info, ok := debug.ReadBuildInfo(); ok && version == "devel" && info.Main.Version != "" && info.Main.Version != "(devel)" {
		version = info.Main.Version // by go install, which knows nothing of the Makefile's
	}
	collectLess()
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// collectLess lets garbage grow further than Go does by itself, until the program
// has 100 MB: word forms live long, records are short-lived, and a tenth of the time
// is saved; reading the rules needs no collection then. Who sets GOGC or GOMEMLIMIT has it otherwise.
func collectLess() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(800)
		debug.SetMemoryLimit(100 << 20)
	}
}
