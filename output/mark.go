package output

import (
	"fmt"
	"hash/fnv"
	"io"
	"slices"
)

// mark is a place in a file: how far it reached, and what stood there.
type mark struct {
	End  int64
	Tail uint64 // hash of the last bytes before End
}

// mark returns the file's end. What stands there was written before.
func (f *file) mark() (m mark, err error) {
	if m.End, err = f.size(); err != nil {
		return m, err
	}
	m.Tail, err = f.tail(m.End)
	return m, err
}

// tail is a hash of the bytes before end, a thousand at most.
func (f *file) tail(end int64) (uint64, error) {
	h := fnv.New64a()
	from := max(end-1000, 0)
	_, err := io.Copy(h, io.NewSectionReader(f.f, from, end-from))
	return h.Sum64(), err
}

// sync makes what was written outlast a crash, and returns the files' ends by name.
func (fs *Files) sync() (map[string]mark, error) {
	ends := map[string]mark{}
	for _, f := range fs.all {
		if err := f.Flush(); err != nil {
			return nil, err
		}
		if f.name == "" {
			continue
		}
		if err := f.f.Sync(); err != nil {
			return nil, err
		}
		m, err := f.mark()
		if err != nil {
			return nil, err
		}
		ends[f.name] = m
	}
	return ends, nil
}

// rewind cuts each file to the end that it had by that name.
func (fs *Files) rewind(ends map[string]mark) error {
	for _, f := range fs.all {
		size, err := f.size()
		if err != nil {
			return err
		}
		m, ok := ends[f.name]
		if !ok || m.End >= size {
			continue
		}
		tail, err := f.tail(m.End)
		switch {
		case err == nil && tail == m.Tail:
		case f.stream != nil:
			continue // the shell has opened another file this time
		default:
			return fmt.Errorf("%s: another file than the one that the run before, which was broken off, wrote to; put that one back, or delete the state to begin anew", f.name)
		}
		if err := f.f.Truncate(m.End); err != nil {
			return err
		}
	}
	return nil
}

// lacks returns the names that had such ends and are shorter now, or not among the files;
// none where the files are streams.
func (fs *Files) lacks(ends map[string]mark) (names []string, err error) {
	sizes := map[string]int64{}
	for _, f := range fs.all {
		if f.name == "" {
			return nil, nil
		}
		if sizes[f.name], err = f.size(); err != nil {
			return nil, err
		}
	}
	for name, m := range ends {
		if sizes[name] < m.End {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names, nil
}
