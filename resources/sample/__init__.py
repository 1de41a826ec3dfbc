"""The sample network: invented people around the invented Maya Lindqvist, with days counted back from today."""
