//! The lexicon in a snapshot.

use super::phrases::PairIndex;
use super::table::WordTable;
use super::{ElemsOf, Lexicon, Marks, Part, Spelt};
use crate::snapshot::{Reader, Writer};

impl Lexicon {
    /// Writes it.
    pub fn write(&self, out: &mut Writer) {
        self.table.write(out);
        out.list(self.marks.iter().map(|marks| u32::from(marks.0)));
        out.list(self.elems.starts.iter().copied());
        out.list(self.elems.elems.iter().copied());
        out.list(Flat::new(&self.spelt, |Spelt { word, readings, expansion }| {
            [*word, readings.start, readings.len, expansion.start, expansion.len]
        }));
        out.list(self.words.iter().copied());
        self.pairs.write(out);
    }

    /// Reads it back.
    pub fn read(input: &mut Reader) -> Option<Lexicon> {
        let table = WordTable::read(input)?;
        let part = |start: u32, len: u32| Part { start, len };
        let marks = input.numbers_of()?.map(|marks| Marks(marks as u8)).collect();
        let elems = ElemsOf { starts: input.list()?, elems: input.list()? };
        let spelt =
            rows(input, |[word, a, b, c, d]: [u32; 5]| Spelt { word, readings: part(a, b), expansion: part(c, d) })?;
        let words = input.list()?;
        let pairs = PairIndex::read(input)?;
        Some(Lexicon { table, marks, elems, spelt, words, pairs })
    }
}

/// A list of rows as a list of numbers.
pub struct Flat<'a, T, const N: usize> {
    rows: std::slice::Iter<'a, T>,
    row: [u32; N],
    at: usize,
    of: fn(&T) -> [u32; N],
}

impl<'a, T, const N: usize> Flat<'a, T, N> {
    /// The numbers of `rows`, `N` for each.
    pub fn new(rows: &'a [T], of: fn(&T) -> [u32; N]) -> Self {
        Flat { rows: rows.iter(), row: [0; N], at: N, of }
    }
}

impl<T, const N: usize> Iterator for Flat<'_, T, N> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.at == N {
            self.row = (self.of)(self.rows.next()?);
            self.at = 0;
        }
        self.at += 1;
        Some(self.row[self.at - 1])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rows.len() * N + (N - self.at);
        (left, Some(left))
    }
}

impl<T, const N: usize> ExactSizeIterator for Flat<'_, T, N> {}

/// Reads a list of rows of `N` numbers.
pub fn rows<T, const N: usize>(input: &mut Reader, of: impl Fn([u32; N]) -> T) -> Option<Vec<T>> {
    let mut numbers = input.numbers_of()?;
    let mut rows = Vec::with_capacity(numbers.len() / N);
    while numbers.len() >= N {
        let mut row = [0; N];
        for number in &mut row {
            *number = numbers.next()?;
        }
        rows.push(of(row));
    }
    Some(rows)
}
