package clean

import (
	"os"
	"syscall"
	"testing"

	"github.com/auslese/auslese/corpus"
)

func BenchmarkZZ(b *testing.B) {
	var docs []*corpus.Document
	n := 0
	for d, err := range corpus.Open([]string{os.Getenv("ZZ")}, corpus.Options{}) {
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		n += len(d.Body)
	}
	b.ReportAllocs()
	cpu := func() int64 {
		var u syscall.Rusage
		syscall.Getrusage(syscall.RUSAGE_SELF, &u)
		return u.Utime.Nano() + u.Stime.Nano()
	}
	at := cpu()
	for b.Loop() {
		for _, d := range docs {
			Main(d)
		}
	}
	b.ReportMetric(float64(cpu()-at)/float64(b.N)/float64(n), "cpu-ns/B")
}
