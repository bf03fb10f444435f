package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/auslese/auslese/output"
)

// onInterrupt takes the unfinished files away where the user or the system ends the run,
// and lets the signal do then what it does. It is off once the answer is called.
func onInterrupt(files *output.Files) (off func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		if !signal.Ignored(s) { // as nohup has it
			signal.Notify(signals, s)
		}
	}
	go func() {
		select {
		case s := <-signals:
			files.RemoveUnfinished()
			signal.Reset(s)
			if self, err := os.FindProcess(os.Getpid()); err != nil || self.Signal(s) != nil {
				os.Exit(exitFailed) // where no signal can be sent
			}
		case <-done:
		}
	}()
	return func() {
		signal.Stop(signals)
		close(done)
	}
}
