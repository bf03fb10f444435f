package corpus

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// paths turns arguments and the names of the list into the files to read: "-"
// stays, folders and globs are expanded.
func (o *Options) paths(args []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		results := o.results()
		for _, arg := range args {
			names, err := expand(arg)
			if err != nil && !yield("", fail(cmp.Or(arg, `""`), 0, err)) {
				return
			}
			for _, name := range names {
				if !o.walk(name, results, yield) {
					return
				}
			}
		}
		if o.List != nil {
			o.walkList(results, yield)
		}
	}
}

// results are those of Exclude that there are. Once for all names, of which there may be many.
func (o *Options) results() (there []os.FileInfo) {
	for _, path := range o.Exclude {
		if st, err := os.Stat(path); err == nil {
			there = append(there, st)
		}
	}
	return there
}

// Size is how many bytes the files that args name have, compressed or not as
// they are. It is 0 where that cannot be known: standard input is among them.
func Size(args []string) int64 {
	o := Options{Note: func(string, string) {}}
	total := int64(0)
	for path, err := range o.paths(args) {
		if path == "-" {
			return 0
		}
		if err == nil {
			if st, err := os.Stat(path); err == nil {
				total += st.Size()
			}
		}
	}
	return total
}

// walkList walks the names of the list, taken as they are.
func (o *Options) walkList(results []os.FileInfo, yield func(string, error) bool) {
	names := bufio.NewReader(o.List)
	for first := true; ; first = false {
		name, err := names.ReadString(o.ListEnd)
		if first {
			name = strings.TrimPrefix(name, "\ufeff") // as Windows writes it
		}
		name = strings.TrimSuffix(name, string(rune(o.ListEnd)))
		if o.ListEnd == '\n' {
			name = strings.TrimSuffix(name, "\r")
		}
		if wrong := o.wrongEnd(name); wrong != nil {
			yield("", fail("list of files", 0, wrong))
			return
		}
		if name != "" && !o.walk(name, results, yield) {
			return
		}
		if err != nil {
			if err != io.EOF {
				yield("", fail("list of files", 0, err))
			}
			return
		}
	}
}

// wrongEnd is the error of a list in which names end otherwise than ListEnd says.
func (o *Options) wrongEnd(name string) error {
	if strings.HasPrefix(name, "\xff\xfe") || strings.HasPrefix(name, "\xfe\xff") {
		return errors.New("UTF-16, want UTF-8")
	}
	if strings.IndexByte(name, 0) >= 0 {
		return errors.New("names end with a NUL byte, which --null (-0) reads")
	}
	if o.ListEnd == 0 && strings.Contains(name, "\n") {
		if _, err := os.Lstat(name); err != nil {
			return errors.New("names end with a line, want a NUL byte; leave out --null (-0)")
		}
	}
	return nil
}

// expand returns what arg names. A name that exists is itself, whatever signs it has.
func expand(arg string) ([]string, error) {
	if arg == "" {
		return nil, errors.New("an empty name, want a file, folder, glob or -")
	}
	if arg == "-" || !strings.ContainsAny(arg, "*?[:") {
		return []string{arg}, nil
	}
	if _, err := os.Lstat(arg); err == nil {
		return []string{arg}, nil
	}
	if isAddress(arg) {
		return nil, errAddress
	}
	if strings.Contains(arg, "**") {
		return nil, errors.New("** is not known; name the folder, it is read with all below it")
	}
	if !strings.ContainsAny(arg, "*?[") {
		return []string{arg}, nil
	}
	names, err := filepath.Glob(arg)
	if err != nil {
		return nil, errors.New("no such file, and as a glob it has a [ that is not closed")
	}
	if len(names) == 0 {
		return nil, errors.New("no file has a name like this")
	}
	return names, nil
}

var errAddress = errors.New("an address of the web, want a file; fetch it first, for instance by curl -s ADDRESS | auslese extract")

func isAddress(arg string) bool {
	return strings.HasPrefix(arg, "http://") || strings.HasPrefix(arg, "https://")
}

// walk yields root, or the documents below it where it is a folder, but for the results.
// Hidden files and folders are passed over; links to files are followed, links to folders not.
func (o *Options) walk(root string, results []os.FileInfo, yield func(string, error) bool) bool {
	st, err := os.Stat(root)
	if root == "-" || err != nil {
		return yield(root, nil) // what is wrong with it shows when it is opened
	}
	if !st.IsDir() {
		if st.Mode().IsRegular() && isOneOf(results, st) {
			o.Note(root, "left aside, results go there")
			return true
		}
		return yield(root, nil)
	}
	f := folder{note: o.Note, yield: yield, results: results, others: map[string]int{}}
	if f.read(root); f.stopped {
		return false
	}
	if len(f.others) > 0 {
		o.Note(root, f.leftAside())
	}
	if f.found == 0 {
		return yield("", fail(root, 0, errors.New("no documents in this folder, want "+endings())))
	}
	return true
}

// folder is one walk through a folder.
type folder struct {
	note    func(path, msg string)
	yield   func(string, error) bool
	found   int            // documents and folders that could not be read
	results []os.FileInfo  // passed over
	others  map[string]int // files that are no documents, by ending
	stopped bool
}

func (f *folder) read(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		f.give("", fail(dir, 0, err))
	}
	for _, e := range entries {
		if f.stopped {
			return
		}
		path := filepath.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."), f.isResult(e):
		case e.IsDir():
			f.read(path)
		case e.Type()&fs.ModeSymlink != 0 && isDir(path):
			f.note(path, "left aside, a symbolic link to a folder")
		case byEnding(e.Name()) == "":
			f.others[filepath.Ext(e.Name())]++
		default:
			f.give(path, nil)
		}
	}
}

func (f *folder) give(path string, err error) {
	f.found++
	f.stopped = f.stopped || !f.yield(path, err)
}

// isResult reports whether e is one of the files and folders that are passed over.
func (f *folder) isResult(e os.DirEntry) bool {
	if len(f.results) == 0 {
		return false
	}
	st, err := e.Info()
	return err == nil && isOneOf(f.results, st)
}

func isDir(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}

// leftAside says how many files were no documents, by ending.
func (f *folder) leftAside() string {
	var kinds []string
	for end, n := range f.others {
		if end == "" {
			end = "without ending"
		}
		kinds = append(kinds, fmt.Sprintf("%d %s", n, end))
	}
	slices.Sort(kinds)
	return "left aside files that are no documents by their names: " + strings.Join(kinds, ", ")
}

// endings lists the endings of file names that are documents.
func endings() string {
	var all []string
	for _, f := range formats {
		all = append(all, strings.Fields(f.endings)...)
	}
	return strings.Join(all, " ")
}

// isOneOf reports whether st is that of one of the files.
func isOneOf(files []os.FileInfo, st os.FileInfo) bool {
	return slices.ContainsFunc(files, func(x os.FileInfo) bool { return os.SameFile(x, st) })
}
