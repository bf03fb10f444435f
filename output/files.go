package output

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Files are the files that a run's results go to. A new file is written beside
// its place, with the ending ".part", and put there when it is whole.
type Files struct {
	all []*file
}

// file is one file on its way.
type file struct {
	*Writer
	f      *os.File // nil for a stream
	name   string   // absolute path of where it shall be; "" for a stream or device
	part   string   // where it is written, if that is not where it shall be
	stream *os.File // what f is reopened from, if the caller has opened it
}

// Stream returns Files that write to w alone and leave it open.
func Stream(w io.Writer) *Files {
	return &Files{all: []*file{{Writer: NewWriter(w)}}}
}

// Resumable is Stream for a w that is a file which the shell has opened, so that
// State can take back what was written there. It fails where w is none.
func Resumable(w io.Writer) (*Files, error) {
	to, ok := w.(*os.File)
	if !ok {
		return nil, os.ErrInvalid
	}
	link := fmt.Sprintf("/proc/self/fd/%d", to.Fd())
	path, err := os.Readlink(link)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(link, os.O_RDWR, 0) // the shell's own cannot be read
	if err != nil {
		return nil, err
	}
	if st, err := f.Stat(); err != nil || !st.Mode().IsRegular() {
		f.Close()
		return nil, os.ErrInvalid
	}
	return &Files{all: []*file{{Writer: NewWriter(to), f: f, name: path, stream: to}}}, nil
}

// Create opens the files of these paths; folders are made as needed. What stands
// there stays as it is until Close puts the new file in its place; with appends
// the new follows it.
func Create(appends bool, paths ...string) (*Files, error) {
	fs := &Files{}
	for _, path := range paths {
		f, err := create(path, appends)
		if err != nil {
			fs.Discard()
			return nil, err
		}
		fs.all = append(fs.all, f)
	}
	return fs, nil
}

func create(path string, appends bool) (*file, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // else the link would be replaced, not the file
	}
	st, err := os.Stat(path)
	switch {
	case err == nil && st.IsDir():
		return nil, fmt.Errorf("%s: is a folder", path)
	case err == nil && !st.Mode().IsRegular(): // a device or a named pipe
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &file{Writer: NewWriter(f), f: f}, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return nil, err
	}
	if appends {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
		return &file{Writer: NewWriter(f), f: f, name: path}, err
	}
	f, err := os.Create(path + ".part")
	return &file{Writer: NewWriter(f), f: f, name: path, part: path + ".part"}, err
}

// Start writes headers, the first line of each file, where a file is new. It
// fails where a file that is appended to has another, or does not end with a whole line.
func (fs *Files) Start(headers ...string) error {
	for i, f := range fs.all {
		size, err := f.size()
		if err != nil {
			return err
		}
		if size > 0 && f.endsWithin(size) {
			return fmt.Errorf("%s: the last line is not whole; end or remove it before more is appended", f.name)
		}
		if headers == nil {
			continue
		}
		if size > 0 && f.beginsOtherwise(headers[i]) {
			return fmt.Errorf("%s: has other columns than these results; append with the same --types and --format, or to another file", f.name)
		}
		if size == 0 {
			if _, err := f.Write([]byte(headers[i])); err != nil {
				return err
			}
		}
	}
	return nil
}

// size is the file's size in bytes; 0 for a stream.
func (f *file) size() (int64, error) {
	if f.name == "" {
		return 0, nil
	}
	st, err := f.f.Stat()
	if err != nil {
		return 0, err
	}
	return st.Size(), nil
}

// beginsOtherwise reports whether the file does not begin with header, as far as it can be read.
func (f *file) beginsOtherwise(header string) bool {
	first := make([]byte, len(header))
	n, err := f.f.ReadAt(first, 0)
	return (err == nil || err == io.EOF) && string(first[:n]) != header
}

// endsWithin reports whether the file of that size ends within a line, as far as it can be read.
func (f *file) endsWithin(size int64) bool {
	last := make([]byte, 1)
	_, err := f.f.ReadAt(last, size-1)
	return err == nil && last[0] != '\n'
}

// Write gives lines[i] to file i: whole lines, all of one document.
func (fs *Files) Write(lines [][]byte) error {
	for i, l := range lines {
		if _, err := fs.all[i].Write(l); err != nil {
			return err
		}
	}
	return nil
}

// Close writes what is left and puts new files in their places. Where that fails,
// what stood there stays.
func (fs *Files) Close() error {
	for _, f := range fs.all {
		err := f.Flush()
		if err == nil && f.part != "" {
			err = f.f.Sync()
		}
		if err != nil {
			fs.Discard()
			return err
		}
	}
	for _, f := range fs.all {
		err := f.closeFile()
		if err == nil && f.part != "" {
			err = os.Rename(f.part, f.name)
		}
		if err != nil {
			fs.Discard()
			return err
		}
	}
	return nil
}

// Discard gives up: new files are removed, others keep the whole lines they have.
func (fs *Files) Discard() {
	for _, f := range fs.all {
		f.closeFile()
	}
	fs.RemoveUnfinished()
}

// RemoveUnfinished removes new files that are not whole yet. It may be called while others
// write, where the program is about to end.
func (fs *Files) RemoveUnfinished() {
	for _, f := range fs.all {
		if f.part != "" {
			os.Remove(f.part)
		}
	}
}

// closeFile closes the file, once; a stream stays open.
func (f *file) closeFile() error {
	if f.f == nil {
		return nil
	}
	err := f.f.Close()
	f.f = nil
	return err
}
