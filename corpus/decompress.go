package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// A compressed file that swells beyond maxRatio times its size, and beyond
// freeSize bytes, is refused as a decompression bomb.
const (
	maxRatio = 500
	freeSize = 256 << 20
)

var errBomb = errors.New("decompression bomb: more than 500 times as large as the file; unpack it first if that is right")

// bufferSize is the size of read buffers in bytes: no less than sniffLen.
const bufferSize = 64 << 10

// decompress returns the content without gzip or zstd, told by its first bytes,
// and what to call when done with it. size is that of the buffer, enough for
// small files.
func decompress(packed *counter, size int) (*bufio.Reader, func(), error) {
	b := bufio.NewReaderSize(packed, max(size, sniffLen))
	head, _ := b.Peek(4) // a read error comes again when the content is read
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, nil, err
		}
		z.Multistream(false)
		return bufio.NewReaderSize(&bounded{r: &gzipMembers{z, b}, packed: packed}, bufferSize), func() { z.Close() }, nil
	case bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")):
		z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
		if err != nil {
			return nil, nil, err
		}
		return bufio.NewReaderSize(&bounded{r: z, packed: packed}, bufferSize), z.Close, nil
	}
	return b, func() {}, nil
}

var errTrailing = errors.New("after the gzip data come bytes that are none, the file may be damaged")

// gzipMembers reads one gzip member after the other. The library would do so too, but
// takes a few stray bytes behind them for a member that was cut off.
type gzipMembers struct {
	z *gzip.Reader // of one member
	b *bufio.Reader
}

func (m *gzipMembers) Read(p []byte) (int, error) {
	for {
		n, err := m.z.Read(p)
		if err != io.EOF {
			return n, err
		}
		if n > 0 {
			return n, nil // the end comes again
		}
		head, err := m.b.Peek(2)
		switch {
		case len(head) == 0:
			return 0, err
		case !bytes.HasPrefix([]byte("\x1f\x8b"), head):
			return 0, errTrailing
		}
		if err := m.z.Reset(m.b); err != nil {
			return 0, err
		}
		m.z.Multistream(false)
	}
}

// counter counts the bytes that were read.
type counter struct {
	r   io.Reader
	n   int64
	all *atomic.Int64 // of all files; may be nil
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	if c.all != nil {
		c.all.Add(int64(n))
	}
	return n, err
}

// bounded reads a decompressed stream until it swells too much.
type bounded struct {
	r      io.Reader
	packed *counter
	n      int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.n += int64(n)
	if b.n > freeSize && b.n/maxRatio > b.packed.n {
		return n, errBomb
	}
	return n, err
}

// unpackedName is a file's name without the ending of a compressed file.
func unpackedName(name string) string {
	switch ext := filepath.Ext(name); strings.ToLower(ext) {
	case ".gz", ".zst":
		return strings.TrimSuffix(name, ext)
	}
	return name
}
