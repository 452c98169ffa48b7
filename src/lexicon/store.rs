//! The lexicon in a snapshot.

use super::phrases::PairIndex;
use super::table::WordTable;
use super::{ElemsOf, Lexicon};
use crate::snapshot::{Reader, Writer};

impl Lexicon {
    /// Writes it.
    pub fn write(&self, out: &mut Writer) {
        self.table.write(out);
        out.list(&self.elems.starts);
        out.list(&self.elems.elems);
        out.list(&self.spelt);
        out.list(&self.words);
        self.pairs.write(out);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Lexicon> {
        let table = WordTable::read(input)?;
        let elems = ElemsOf { starts: input.list()?, elems: input.list()? };
        let (spelt, words) = (input.list()?, input.list()?);
        let pairs = PairIndex::read(input)?;
        Some(Lexicon { table, elems, spelt, words, pairs })
    }
}
