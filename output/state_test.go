package output

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// run opens a state and the file that it belongs to, as a run that appends does.
func run(t *testing.T, state, out string) (*State, *Files) {
	t.Helper()
	s, err := OpenState(state)
	if err != nil {
		t.Fatal(err)
	}
	fs, err := Create(true, out)
	if err != nil {
		t.Fatal(err)
	}
	return s, fs
}

// TestBrokenOffRun holds what the next run does to the file of a run that ended after a commit and some
// lines more, whatever became of it.
func TestBrokenOffRun(t *testing.T) {
	const whole = "one\ntwo\n"
	for _, c := range []struct {
		name, file string
		want       string // what is left of it
		gone       bool   // results are missing in it
		wrong      string // the error, in part
	}{
		{"as it was left", whole + "half", whole, false, ""},
		{"cut off by somebody", "one\n", "one\n", true, ""},
		{"another file", strings.Repeat("other\n", 9), strings.Repeat("other\n", 9), false, "another file than the one that the run before"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			state, out := filepath.Join(dir, "state"), filepath.Join(dir, "out")
			s, fs := run(t, state, out)
			key := Key{1}
			if _, err := s.Begin(fs); err != nil {
				t.Fatal(err)
			}
			s.Add(key)
			if err := fs.Write([][]byte{[]byte(whole)}); err != nil {
				t.Fatal(err)
			}
			if err := s.Commit(fs, false); err != nil {
				t.Fatal(err)
			}
			s.Add(Key{2}) // is not committed
			s.Close()
			fs.Discard()
			if err := os.WriteFile(out, []byte(c.file), 0o666); err != nil {
				t.Fatal(err)
			}
			s, fs = run(t, state, out)
			defer s.Close()
			defer fs.Discard()
			if !s.Done(key) || s.Done(Key{2}) {
				t.Error("not what was committed is done")
			}
			gone, err := s.Begin(fs)
			if c.wrong != "" && (err == nil || !strings.Contains(err.Error(), c.wrong)) || c.wrong == "" && err != nil {
				t.Errorf("error %v, want %q", err, c.wrong)
			}
			if (len(gone) > 0) != c.gone {
				t.Errorf("gone: %v", gone)
			}
			if got, _ := os.ReadFile(out); string(got) != c.want {
				t.Errorf("left is %q, want %q", got, c.want)
			}
		})
	}
}

func TestStateInUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	s, err := OpenState(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if again, err := OpenState(path); err == nil || !strings.Contains(err.Error(), "another run uses this state") {
		t.Errorf("opened twice: %v, %v", again, err)
	}
}

// TestStateDamaged holds that damage which shows only when a document is asked for ends the run.
func TestStateDamaged(t *testing.T) {
	dir := t.TempDir()
	s, fs := run(t, filepath.Join(dir, "state"), filepath.Join(dir, "out"))
	defer fs.Discard()
	s.db.Close() // as good as gone
	if s.Done(Key{1}) {
		t.Error("a document is done in a state that cannot be read")
	}
	if err := s.Commit(fs, true); err == nil {
		t.Error("a commit of a state that cannot be read")
	}
}

func TestCreateRefuses(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{dir: "is a folder", filepath.Join(file, "out"): "not a directory"} {
		fs, err := Create(false, filepath.Join(dir, "first"), path)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, %v, want %q", path, fs, err, want)
		}
		if left, _ := filepath.Glob(filepath.Join(dir, "first*")); left != nil {
			t.Errorf("%s: left behind: %v", path, left)
		}
	}
}
