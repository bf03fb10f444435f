package main

import (
	"fmt"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// contender is one way to do a group's job.
type contender struct {
	name string
	pass func() time.Duration // does the whole job once; the processor time it took
}

// group is contenders that do the same job on the same bytes.
type group struct {
	title string
	bytes int // of the job
	note  string
	all   []contender
}

// add enters a contender that runs in this process.
func (g *group) add(name string, job func()) {
	g.all = append(g.all, contender{name, func() time.Duration {
		start := cpuTime()
		job()
		return cpuTime() - start
	}})
}

// speed is what a contender came to.
type speed struct {
	name  string
	mbs   float64 // median over the rounds
	ratio float64 // median over the rounds of its speed to the group's first contender
}

// slice is the least processor time that a contender gets in a round.
const slice = 150 * time.Millisecond

// measure lets the contenders take turns, forwards and backwards, on one core.
// Ratios are taken within a round, so that what else the machine does hits both sides.
func (g *group) measure(rounds int) []speed {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	perByte := make([][]float64, len(g.all)) // seconds a byte, by contender and round
	for _, c := range g.all {
		c.pass() // caches, pools, lazy tables
	}
	for round := range rounds {
		for k := range g.all {
			i := k
			if round%2 == 1 {
				i = len(g.all) - 1 - k
			}
			perByte[i] = append(perByte[i], g.turn(g.all[i]))
		}
	}
	var out []speed
	for i, c := range g.all {
		ratios := make([]float64, rounds)
		for r := range rounds {
			ratios[r] = perByte[0][r] / perByte[i][r]
		}
		out = append(out, speed{c.name, 1e-6 / median(perByte[i]), median(ratios)})
	}
	return out
}

// turn is the contender's processor seconds a byte. A pass before it is not counted:
// it fills the caches that the others' turns and the collector have emptied.
func (g *group) turn(c contender) float64 {
	runtime.GC()
	c.pass()
	passes, spent := 0, time.Duration(0)
	for spent < slice {
		spent += c.pass()
		passes++
	}
	return spent.Seconds() / float64(passes*g.bytes)
}

func median(xs []float64) float64 {
	xs = slices.Sorted(slices.Values(xs))
	return (xs[(len(xs)-1)/2] + xs[len(xs)/2]) / 2
}

// cpuTime is the processor time of this process so far: unlike the clock it does
// not run on while others have the machine.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(fmt.Sprintf("processor time cannot be read: %v", err))
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
