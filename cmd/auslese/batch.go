package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/output"
	"github.com/spf13/cobra"
)

// outputOptions are the flags that say where results go and what is remembered.
type outputOptions struct {
	out     string
	appends bool
	state   string
	errors  string
}

// bind adds the flags to cmd.
func (o *outputOptions) bind(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVarP(&o.out, "out", "o", "", "write to `file`, which is replaced when all is done (default: standard output)")
	f.BoolVar(&o.appends, "append", false, "append to the files of --out")
	f.StringVar(&o.state, "state", "", "remember in `file` what is done, and do only what is new or changed")
	f.StringVar(&o.errors, "errors", "", "write documents that failed to `file` as JSON Lines, with the cause")
}

// expect notes where the name of --out ends as another format does than the one that is written.
func (o *outputOptions) expect(cmd *cobra.Command, format, other string) {
	if other != format && strings.EqualFold(filepath.Ext(o.out), "."+other) {
		r := report{w: cmd.ErrOrStderr()}
		r.note(o.out, fmt.Sprintf("is written as %s; --format %s writes what its name says", format, other))
	}
}

// batch is one run: documents in, lines out.
type batch struct {
	input   *inputOptions
	output  *outputOptions
	names   []string                                     // files in the folder that --out names; nil where it names a file
	headers []string                                     // first line of each file; nil for none
	version func() (string, error)                       // of all that the lines depend on beside the document and the input's flags
	read    func(*corpus.Document) (*corpus.Text, error) // nil: stripped or whole as the input's flags say
	work    func(*corpus.Text) [][]byte                  // lines for each file; called from several goroutines at once

	// What run sets.
	report *report
	memory *memory
	files  *output.Files
}

// target is a file that a flag says to write.
type target struct{ flag, path string }

// targets are all files that the run writes by name.
func (b *batch) targets() []target {
	var all []target
	for _, path := range b.paths() {
		all = append(all, target{"--out", path})
	}
	all = append(all, target{"--errors", b.output.errors}, target{"--state", b.output.state})
	return slices.DeleteFunc(all, func(t target) bool { return t.path == "" })
}

// paths are the files of --out; "" for standard output.
func (b *batch) paths() []string {
	if b.names == nil {
		return []string{b.output.out}
	}
	var paths []string
	for _, name := range b.names {
		paths = append(paths, filepath.Join(b.output.out, name))
	}
	return paths
}

// unread are the files and folders in which results are, and that no folder gives as documents: --out may be
// among the documents, and so may the file that the shell has made for standard output.
func (b *batch) unread(cmd *cobra.Command) []string {
	all := []string{b.output.out}
	for _, t := range b.targets() {
		all = append(all, t.path, t.path+".part")
	}
	if isFile(cmd.OutOrStdout()) {
		all = append(all, "/dev/stdout") // its name is not known; elsewhere there is no such file
	}
	return all
}

// apart fails where two flags name the same file, or one a file that is read: it would be overwritten.
// Each of the inputs, of which a shell may name thousands, is looked up once at most.
func (b *batch) apart(inputs []string) error {
	files := b.targets()
	var there []os.FileInfo // of each of files; nil where it is none yet
	for i, f := range files {
		if slices.ContainsFunc(files[:i], func(g target) bool { return sameFile(f.path, g.path) }) {
			return usageError{fmt.Errorf("%s %s: is the file of another flag, want one of its own", f.flag, f.path)}
		}
		st, _ := os.Stat(f.path)
		there = append(there, st)
	}
	for _, in := range inputs {
		var read os.FileInfo
		for i, f := range files {
			same := there[i] == nil && filepath.Clean(f.path) == filepath.Clean(in)
			if there[i] != nil && there[i].Mode().IsRegular() {
				if read == nil {
					read, _ = os.Stat(in)
				}
				same = read != nil && os.SameFile(there[i], read)
			}
			if same {
				return usageError{fmt.Errorf("%s %s: is read too, want another file", f.flag, f.path)}
			}
		}
	}
	return nil
}

// sameFile reports whether two paths name one file or file to be; devices such as /dev/null may be named twice.
func sameFile(a, b string) bool {
	sa, errA := os.Stat(a)
	sb, errB := os.Stat(b)
	if errA == nil && errB == nil {
		return sa.Mode().IsRegular() && os.SameFile(sa, sb)
	}
	return errA != nil && errB != nil && filepath.Clean(a) == filepath.Clean(b)
}

// result is what became of a document.
type result struct {
	lines [][]byte
	key   output.Key
	known bool // it was done in an earlier run
	empty bool // it has no text
}

// run does the batch. What fails is reported and the rest done.
func (b *batch) run(cmd *cobra.Command, args []string) (err error) {
	if b.output.out == "-" { // nobody wants a file of that name
		b.output.out = ""
	}
	if err := b.apart(append(slices.Clone(args), b.input.filesFrom)); err != nil {
		return err // before a file is opened, which may empty it
	}
	b.report = newReport(cmd)
	defer func() {
		if cause := b.report.close(); cause != nil && (err == nil || err == errDocuments) {
			err = cause
		}
	}()
	docs, err := b.input.documents(args, cmd.InOrStdin(), b.report, b.unread(cmd)...)
	if err != nil {
		return err
	}
	if b.memory, err = b.openMemory(); err != nil {
		return err
	}
	defer b.memory.close()
	if err := b.report.openErrors(b.output); err != nil {
		return err
	}
	signals := catchInterrupt()
	if b.files, err = b.openFiles(cmd); err != nil {
		return err
	}
	defer signals.clean(b.files)()
	err = b.start()
	if err == nil {
		b.report.start(cmd, b.output, args)
		err = each(docs, b.input.jobs, within(b.input.timeout, b.one), b.done)
	}
	if err == nil {
		err = b.memory.commit(b.files, true)
	}
	if err != nil {
		b.files.Discard()
		return err
	}
	if err := b.files.Close(); err != nil {
		return err
	}
	b.memory.tell(b.report)
	return b.report.err()
}

// start makes files and memory fit each other, and begins the files.
func (b *batch) start() error {
	if err := b.memory.begin(b.files); err != nil {
		return err
	}
	if err := b.files.Start(b.headers...); err != nil {
		return err
	}
	return b.memory.commit(b.files, false)
}

// one works on a document, unless it is done already.
func (b *batch) one(d *corpus.Document) (res result, err error) {
	res.key, res.known = b.memory.seen(d)
	if res.known {
		return res, nil
	}
	read := b.read
	if read == nil {
		read = b.input.text
	}
	t, err := read(d)
	if err != nil {
		return res, err
	}
	res.lines, res.empty = b.work(t), strings.TrimSpace(t.Body) == ""
	return res, nil
}

// done takes a document's result, in input order.
func (b *batch) done(res result, err error) error {
	switch {
	case err != nil:
		return b.report.document(err)
	case res.known || b.memory.again(res.key):
		b.report.known()
		return nil
	}
	b.report.done(res.empty)
	if err := b.files.Write(res.lines); err != nil {
		return err
	}
	return b.memory.add(res.key, b.files)
}

// openFiles opens the files of --out, or standard output.
func (b *batch) openFiles(cmd *cobra.Command) (*output.Files, error) {
	o := b.output
	switch {
	case o.out == "" && o.appends:
		return nil, usageError{errors.New("--append needs --out")}
	case o.out == "" && o.state != "" && isFile(cmd.OutOrStdout()):
		files, err := output.Resumable(cmd.OutOrStdout())
		if err == nil {
			return files, nil
		}
		b.report.note("standard output", "results may be there twice after a run that was killed; --out FILE --append is safe")
		fallthrough
	case o.out == "":
		return output.Stream(cmd.OutOrStdout()), nil
	case o.state != "" && !o.appends:
		return nil, usageError{errors.New("--state with --out needs --append: else what an earlier run found would be gone")}
	}
	files, err := output.Create(o.appends, b.paths()...)
	if err != nil {
		return nil, fmt.Errorf("--out: %w", err)
	}
	return files, nil
}

// isFile reports whether w is a regular file.
func isFile(w any) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode().IsRegular()
}

// folder reports whether --out names a folder.
func (o *outputOptions) folder() bool {
	st, err := os.Stat(o.out)
	return strings.HasSuffix(o.out, "/") || strings.HasSuffix(o.out, string(filepath.Separator)) || err == nil && st.IsDir()
}
