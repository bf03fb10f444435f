package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// nodePeer is a peer written in JavaScript; peers.mjs runs it in a process of its own.
type nodePeer struct {
	in  io.Writer
	out *bufio.Reader
}

// startNode starts a peer with the documents that it is to work on. It is nil, and
// why is printed, where node or the package is missing.
func startNode[T any](peer, npm string, docs []T) *nodePeer {
	if _, err := exec.LookPath("node"); err != nil {
		fmt.Fprintf(os.Stderr, "left out: %s (no node here)\n", npm)
		return nil
	}
	if _, err := os.Stat(filepath.Join("node_modules", npm)); err != nil {
		fmt.Fprintf(os.Stderr, "left out: %s (npm --prefix compare install)\n", npm)
		return nil
	}
	cmd := exec.Command("node", "peers.mjs", peer)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	must(err)
	out, err := cmd.StdoutPipe()
	must(err)
	must(cmd.Start())
	must(json.NewEncoder(in).Encode(docs))
	return &nodePeer{in, bufio.NewReader(out)}
}

// answer lets the peer go through the documents once.
func (p *nodePeer) answer(command string) (spent time.Duration, found []json.RawMessage) {
	_, err := fmt.Fprintln(p.in, command)
	must(err)
	line, err := p.out.ReadBytes('\n')
	must(err)
	var a struct {
		NS    int64
		Found []json.RawMessage
	}
	must(json.Unmarshal(line, &a))
	return time.Duration(a.NS), a.Found
}

// pass goes through the documents once and tells the processor time.
func (p *nodePeer) pass() time.Duration {
	spent, _ := p.answer("go")
	return spent
}
