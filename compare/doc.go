// Command compare runs auslese and its peers on the same bytes in one run and
// prints, side by side, what they find and how fast they are; README.md tells the
// method. It is a module of its own, so that no peer becomes a dependency.
package main
