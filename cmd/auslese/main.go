// Command auslese pulls facts out of German press releases: dates, amounts of
// money, city pairs, partnerships between places with their founding years.
package main

import (
	"os"
	"os/signal"
	"syscall"
)

// version is the release, set by the linker.
var version = "devel"

func main() {
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of the write, not a signal
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
