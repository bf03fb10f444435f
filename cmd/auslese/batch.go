package main

import (
	"errors"
	"os"
	"path/filepath"
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

// batch is one run: documents in, lines out.
type batch struct {
	input   *inputOptions
	output  *outputOptions
	names   []string // files in the folder that --out names; nil where it names a file
	headers []string // first line of each file; nil for none
	version func() (string, error)
	read    func(*corpus.Document) (*corpus.Text, error) // nil: stripped or whole as the input's flags say
	work    func(*corpus.Text) [][]byte                  // lines for each file; called from several goroutines at once
}

// result is what became of a document.
type result struct {
	lines [][]byte
	key   output.Key
	known bool // it was done in an earlier run
}

// commitEvery is how many documents are done between two commits of the state.
const commitEvery = 2000

// run does the batch. What fails is reported and the rest done.
func (b *batch) run(cmd *cobra.Command, args []string) (err error) {
	r, err := newReport(cmd, b.output)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	docs, err := b.input.documents(args, cmd.InOrStdin(), r)
	if err != nil {
		return err
	}
	mem, err := b.openMemory()
	if err != nil {
		return err
	}
	defer mem.close()
	files, err := b.openFiles(cmd, r)
	if err != nil {
		return err
	}
	if err := b.start(files, mem); err != nil {
		files.Discard()
		return err
	}
	work := within(b.input.timeout, func(d *corpus.Document) (result, error) { return b.one(d, mem) })
	r.start(cmd, b.output, args)
	err = each(docs, b.input.jobs, work, func(res result, err error) error {
		return b.done(res, err, r, files, mem)
	})
	if err == nil {
		err = mem.commit(files, true)
	}
	if err != nil {
		files.Discard()
		return err
	}
	if err := files.Close(); err != nil {
		return err
	}
	return r.err()
}

// one works on a document, unless it is done already.
func (b *batch) one(d *corpus.Document, mem *memory) (res result, err error) {
	res.key, res.known = mem.seen(d)
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
	res.lines = b.work(t)
	return res, nil
}

// done takes a document's result, in input order.
func (b *batch) done(res result, err error, r *report, files *output.Files, mem *memory) error {
	switch {
	case err != nil:
		return r.document(err)
	case res.known || mem.again(res.key):
		r.known()
		return nil
	}
	r.done()
	if err := files.Write(res.lines); err != nil {
		return err
	}
	return mem.add(res.key, files)
}

// openFiles opens the files of --out, or standard output.
func (b *batch) openFiles(cmd *cobra.Command, r *report) (*output.Files, error) {
	o := b.output
	switch {
	case o.out == "" && o.appends:
		return nil, usageError{errors.New("--append needs --out")}
	case o.out == "" && o.state != "" && isFile(cmd.OutOrStdout()):
		files, err := output.Resumable(cmd.OutOrStdout())
		if err == nil {
			return files, nil
		}
		r.note("standard output", "results may be there twice after a run that was killed; --out FILE --append is safe")
		fallthrough
	case o.out == "":
		return output.Stream(cmd.OutOrStdout()), nil
	case o.state != "" && !o.appends:
		return nil, usageError{errors.New("--state with --out needs --append: else what an earlier run found would be gone")}
	}
	if b.names == nil {
		return output.Create(o.appends, o.out)
	}
	var paths []string
	for _, name := range b.names {
		paths = append(paths, filepath.Join(o.out, name))
	}
	return output.Create(o.appends, paths...)
}

// start makes files and memory fit each other, and begins the files.
func (b *batch) start(files *output.Files, mem *memory) error {
	if err := mem.begin(files); err != nil {
		return err
	}
	if err := files.Start(b.headers...); err != nil {
		return err
	}
	return mem.commit(files, false)
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
