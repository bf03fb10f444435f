package corpus

import (
	"bufio"
	"bytes"
	"io"
	"slices"
)

// recordMark begins a record within what was taken for the block of another.
var recordMark = []byte("\nWARC/1.")

// atRecordEnd holds where a block is followed by what ends a record: an empty line, or the
// end of all. next are the four bytes behind it, less at the end of all.
func atRecordEnd(next []byte) bool {
	rest := bytes.TrimLeft(next, "\r\n")
	return len(rest) == 0 || len(next)-len(rest) >= 2 || rest[0] == 'W'
}

// peek returns the next n bytes, less at the end of all.
func (in *input) peek(n int) []byte {
	head, _ := in.r.Peek(n)
	return head
}

// block reads a record's block, and keeps what looks like the next record in it: it is
// one where the length turns out to be wrong.
type block struct {
	r    io.Reader
	left int64  // bytes to come
	max  int64  // how much is kept
	tail []byte // of what was read, in which the mark of a record may begin
	next []byte // from the mark on; nil where there was none
	lost bool   // there was more than is kept
}

// Read reads from the block.
func (b *block) Read(p []byte) (int, error) {
	if b.left == 0 {
		return 0, io.EOF
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	b.watch(p[:n])
	return n, err
}

func (b *block) watch(data []byte) {
	if b.next != nil {
		if b.lost = b.lost || int64(len(b.next)) >= b.max; !b.lost {
			b.next = append(b.next, data...)
		}
		return
	}
	b.tail = append(b.tail, data...)
	if i := bytes.Index(b.tail, recordMark); i >= 0 {
		b.next = bytes.Clone(b.tail[i+1:])
		return
	}
	b.tail = append(b.tail[:0], b.tail[max(0, len(b.tail)-len(recordMark)):]...)
}

// putBack reads data, then the rest.
type putBack struct {
	data []byte
	at   int // what of data was read
	rest io.Reader
}

// Read reads from what was put back, while there is some.
func (b *putBack) Read(p []byte) (int, error) {
	if b.at == len(b.data) {
		b.data, b.at = nil, 0
		return b.rest.Read(p)
	}
	n := copy(p, b.data[b.at:])
	b.at += n
	return n, nil
}

// unread puts data before what the input has yet to give. However often that is, it stays
// one reader over another.
func (in *input) unread(data []byte) {
	if in.back == nil {
		in.back = &putBack{rest: in.r}
		in.r = bufio.NewReaderSize(in.back, bufferSize)
	}
	in.back.data = slices.Concat(data, in.peek(in.r.Buffered()), in.back.data[in.back.at:])
	in.back.at = 0
	in.r.Reset(in.back)
}

// ahead is what was put back and is not read yet; nil where the reader's buffer has more than that.
func (in *input) ahead() []byte {
	if in.back == nil || in.back.at < in.r.Buffered() {
		return nil
	}
	return in.back.data[in.back.at-in.r.Buffered():]
}

// cutOff returns after how many bytes the next record begins where a block of that length
// cannot be whole; 0 where that is not to be seen in what was put back. Where one length is
// wrong all may be: to read on for each would be quadratic.
func (in *input) cutOff(length int64) int {
	ahead := in.ahead()
	i := bytes.Index(ahead[:min(int64(len(ahead)), length)], recordMark)
	if i < 0 {
		return 0
	}
	if length <= in.max {
		n := int(length)
		if ahead = in.putBackMore(n + 4); len(ahead) >= n && atRecordEnd(ahead[n:min(n+4, len(ahead))]) {
			return 0
		}
	}
	return i + 1
}

// putBackMore is ahead once it has n bytes, or all that there are. An error of the rest comes
// again when that is read.
func (in *input) putBackMore(n int) []byte {
	b := in.back
	for {
		ahead := in.ahead()
		if len(ahead) >= n {
			return ahead
		}
		if cap(b.data)-len(b.data) < bufferSize { // as much room as there is data: what was read is left behind but seldom
			b.data, b.at = append(make([]byte, 0, 2*len(ahead)+bufferSize), ahead...), in.r.Buffered()
		}
		end := len(b.data)
		got, err := b.rest.Read(b.data[end : end+min(bufferSize, n-len(ahead))])
		b.data = b.data[:end+got]
		if err != nil {
			return in.ahead()
		}
	}
}
