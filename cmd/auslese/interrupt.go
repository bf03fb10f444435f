package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/auslese/auslese/output"
)

// interrupt catches the signals by which the user or the system ends the run.
type interrupt struct{ signals chan os.Signal }

// catchInterrupt begins to catch them: before files are made, so that none is left over.
func catchInterrupt() interrupt {
	i := interrupt{make(chan os.Signal, 1)}
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		if !signal.Ignored(s) { // as nohup has it
			signal.Notify(i.signals, s)
		}
	}
	return i
}

// clean takes the unfinished files away where a signal comes, and lets it do then what it
// does. It is off once the answer is called.
func (i interrupt) clean(files *output.Files) (off func()) {
	done := make(chan struct{})
	go func() {
		select {
		case s := <-i.signals:
			files.RemoveUnfinished()
			signal.Reset(s)
			if self, err := os.FindProcess(os.Getpid()); err != nil || self.Signal(s) != nil {
				os.Exit(exitFailed) // where no signal can be sent
			}
		case <-done:
		}
	}()
	return func() {
		signal.Stop(i.signals)
		close(done)
	}
}
