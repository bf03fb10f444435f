package gazetteer

// overlay holds a user's own places.
type overlay struct {
	places []Place
	names  map[string][]Hit // by key; an empty list takes a name out
	longer map[string]bool  // beginnings of names
}

// find returns what a name is with the user's places laid over the table.
func (o *overlay) find(n Name, longer bool, key []byte) (Name, bool) {
	longer = longer || o.longer[string(key)]
	if hits, ok := o.names[string(key)]; ok {
		n.word = n.Word()
		n.own = hits
	}
	return n, longer
}
