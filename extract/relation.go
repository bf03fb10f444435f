package extract

// relationFields are what the rules of relations may capture and set.
var relationFields = fields{}
