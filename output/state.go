package output

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"runtime"
	"runtime/debug"
	"sync"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// State remembers across runs which documents are done. It changes together with
// the files: a run that was killed goes on where it stopped, and each document's
// results are there once. Methods may be called from several goroutines.
type State struct {
	db *bbolt.DB

	mu     sync.Mutex
	recent map[Key]bool // done, not yet in the database
	broken error        // that the file is damaged, as it turned out when a document was asked for
}

// Key names a document by all that its results depend on.
type Key [16]byte

var (
	doneBucket = []byte("done") // keys of documents
	endsBucket = []byte("ends") // file names and how far they reach, while a run is under way
	leftBucket = []byte("left") // the same of the last run that was not broken off
)

// OpenState opens the state in the file at path, which is made where there is none.
func OpenState(path string) (s *State, err error) {
	err = guarded(path, func() (err error) {
		s, err = openState(path)
		return err
	})
	return s, err
}

func openState(path string) (*State, error) {
	db, err := bbolt.Open(path, 0o666, &bbolt.Options{Timeout: time.Second, FreelistType: bbolt.FreelistMapType})
	switch {
	case errors.Is(err, berrors.ErrTimeout):
		return nil, fmt.Errorf("%s: another run uses this state", path)
	case errors.Is(err, berrors.ErrInvalid), errors.Is(err, berrors.ErrVersionMismatch), errors.Is(err, berrors.ErrChecksum):
		return nil, fmt.Errorf("%s: not a state of auslese", path)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrNotExist):
		return nil, err
	case err != nil:
		return nil, fmt.Errorf("%s: no state that can be used: %w", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(doneBucket)
		return err
	})
	return &State{db: db, recent: map[Key]bool{}}, err
}

// guarded makes an error of it where the library meets a file that it cannot make sense
// of: it panics, or faults where the file is shorter than it says.
func guarded(path string, f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		switch p := recover().(type) {
		case nil:
		case runtime.Error:
			err = fmt.Errorf("%s: is damaged or cut off, delete it to begin anew", path)
		default:
			err = fmt.Errorf("%s: is damaged, delete it to begin anew: %v", path, p)
		}
	}()
	return f()
}

// view and update are transactions of the file.
func (s *State) view(f func(*bbolt.Tx) error) error {
	return guarded(s.db.Path(), func() error { return s.db.View(f) })
}

func (s *State) update(f func(*bbolt.Tx) error) error {
	return guarded(s.db.Path(), func() error { return s.db.Update(f) })
}

// Begin takes back what a run that was killed wrote to the files after its last Commit.
// gone are files that earlier results went to and that are no longer as long, or are none
// of these files: the state knows results that are not in files.
func (s *State) Begin(files *Files) (gone []string, err error) {
	var ends, left map[string]mark
	err = s.view(func(tx *bbolt.Tx) error {
		ends, left = readMarks(tx, endsBucket), readMarks(tx, leftBucket)
		return nil
	})
	if err != nil {
		return nil, err
	}
	maps.Copy(left, ends)
	if gone, err = files.lacks(left); err != nil {
		return nil, err
	}
	return gone, files.rewind(ends)
}

func readMarks(tx *bbolt.Tx, bucket []byte) map[string]mark {
	marks := map[string]mark{}
	if b := tx.Bucket(bucket); b != nil {
		b.ForEach(func(name, end []byte) error {
			marks[string(name)] = mark{int64(binary.BigEndian.Uint64(end)), binary.BigEndian.Uint64(end[8:])}
			return nil
		})
	}
	return marks
}

// Done reports whether the document is done.
func (s *State) Done(k Key) bool {
	s.mu.Lock()
	done := s.recent[k]
	s.mu.Unlock()
	if done {
		return true
	}
	err := s.view(func(tx *bbolt.Tx) error {
		done = tx.Bucket(doneBucket).Get(k[:]) != nil
		return nil
	})
	if err != nil {
		s.mu.Lock()
		s.broken = err
		s.mu.Unlock()
	}
	return done
}

// Add says that the document's results are written to the files.
func (s *State) Add(k Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.recent[k] = true
}

// Commit makes what is done until now outlast a crash. The last Commit of a run
// says so: what follows in the files is then no longer taken back.
func (s *State) Commit(files *Files, last bool) error {
	ends, err := files.sync()
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken != nil {
		return s.broken
	}
	err = s.update(func(tx *bbolt.Tx) error {
		done := tx.Bucket(doneBucket)
		for k := range s.recent {
			if err := done.Put(k[:], []byte{}); err != nil {
				return err
			}
		}
		return putEnds(tx, ends, last)
	})
	if err == nil {
		clear(s.recent)
	}
	return err
}

// putEnds makes the ends those of a run under way or, with last, of one that is through.
func putEnds(tx *bbolt.Tx, ends map[string]mark, last bool) error {
	bucket := endsBucket
	if last {
		bucket = leftBucket
	}
	for _, old := range [][]byte{endsBucket, bucket} {
		if err := tx.DeleteBucket(old); err != nil && !errors.Is(err, berrors.ErrBucketNotFound) {
			return err
		}
	}
	b, err := tx.CreateBucket(bucket)
	if err != nil {
		return err
	}
	for name, m := range ends {
		value := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, uint64(m.End)), m.Tail)
		if err := b.Put([]byte(name), value); err != nil {
			return err
		}
	}
	return nil
}

// Close closes the file. What was not committed is forgotten.
func (s *State) Close() error { return s.db.Close() }
