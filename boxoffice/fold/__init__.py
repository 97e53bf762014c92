"""One fold, two stores: what an event does to the read model, written once."""
