package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/auslese/auslese/extract/nearest"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// The exit statuses.
const (
	exitOK     = 0
	exitFailed = 1 // a document could not be read, or a result not be written
	exitUsage  = 2 // wrong usage or bad rules
)

// errDocuments is the error of a run in which documents failed; each is reported already.
var errDocuments = errors.New("some documents could not be read")

// usageError is a fault in what the user asked for: flags, arguments, rules.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

// run is the whole program. It returns the exit status.
func run(args []string, in io.Reader, out, err io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(err)
	return status(root.Execute(), err)
}

// status prints what ended the run and returns its exit status.
func status(err error, stderr io.Writer) int {
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return exitOK
	case errors.Is(err, errDocuments):
		return exitFailed
	}
	fmt.Fprintln(stderr, "auslese:", err)
	if _, ok := errors.AsType[usageError](err); ok {
		return exitUsage
	}
	return exitFailed
}

// newRoot returns the command with all its subcommands.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "auslese",
		Short: "Facts from German press releases as JSON Lines",
		Long: `auslese reads German press releases, text or HTML, strips what is not the
release, and writes dates, amounts of money, city pairs and partnerships
between places as JSON Lines.

Results go to standard output, all else to standard error. The exit status is 0
where all is well, 1 where a document could not be read or a result not be
written, 2 after wrong usage or a mistake in rules.`,
		Version:       version,
		Args:          subcommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%s%s (see %s --help)", plainWords(err), flagHint(cmd, err), cmd.CommandPath())}
	})
	root.AddCommand(newExtract(), newClean(), newEval(), newRules(), newSchema(), newMan())
	root.InitDefaultCompletionCmd()
	root.InitDefaultHelpCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() { // cobra's own print their help, or the root's, for what they do not know
		case "completion":
			cmd.Args = subcommand
			cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		case "help":
			cmd.Args = func(_ *cobra.Command, args []string) error {
				known, rest, err := root.Find(args)
				if err == nil && len(rest) > 0 {
					err = subcommand(known, rest)
				}
				return err
			}
		}
	}
	return root
}

// subcommand refuses an argument that is no subcommand.
func subcommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	hint := ""
	for _, sub := range cmd.Commands() {
		names = append(names, sub.Name())
		for _, inner := range sub.Commands() {
			if inner.Name() == args[0] {
				hint = "; did you mean " + inner.CommandPath() + "?"
			}
		}
	}
	if _, err := os.Stat(args[0]); err == nil && !cmd.HasParent() {
		hint = "; did you mean auslese extract " + args[0] + "?"
	}
	return usageError{fmt.Errorf("no command %q%s (see %s --help)", args[0], cmp.Or(hint, nearest.Hint(args[0], names)), cmd.CommandPath())}
}

// flagHint is the flag that one which there is not stands for.
func flagHint(cmd *cobra.Command, err error) string {
	wrong, ok := errors.AsType[*pflag.NotExistError](err)
	if !ok || len(wrong.GetSpecifiedName()) < 2 {
		return ""
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return nearest.Hint("--"+wrong.GetSpecifiedName(), names)
}

// arguments refuses fewer arguments than least, and more than most.
func arguments(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if least <= len(args) && len(args) <= most {
			return nil
		}
		given := fmt.Sprintf("%d arguments", len(args))
		switch len(args) {
		case 0:
			given = "no argument"
		case 1:
			given = fmt.Sprintf("one argument, %q", args[0])
		}
		return usageError{fmt.Errorf("%s, want %s (see %s --help)", given, strings.TrimSuffix(cmd.UseLine(), " [flags]"), cmd.CommandPath())}
	}
}
