//! The embedded rules and lexicons as they come out of the compiler, stored when the library is built and read back when a
//! classifier is: parsing a megabyte of sources took 25 ms at every start, reading them back takes a few.
//!
//! `build.rs` writes them with the library's own code. Everything is lists of numbers and one text that the names and
//! reasons are slices of.

use std::borrow::Cow;

use crate::base::Base;
use crate::lexicon::Lexicon;
use crate::pattern::set::RuleSet;

/// Writes numbers, lists of numbers, and texts.
#[derive(Debug, Default)]
pub struct Writer {
    numbers: Vec<u32>,
    text: String,
}

impl Writer {
    /// A number.
    pub fn number(&mut self, number: usize) {
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
    }

    /// A list, with its length.
    pub fn list(&mut self, numbers: impl ExactSizeIterator<Item = u32>) {
        self.number(numbers.len());
        self.numbers.extend(numbers);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.number(self.text.len());
        self.number(text.len());
        self.text.push_str(text);
    }

    fn finish(self) -> Vec<u8> {
        let count = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let mut bytes = Vec::with_capacity(4 + self.numbers.len() * 4 + self.text.len());
        bytes.extend(count.to_le_bytes());
        bytes.extend(self.numbers.iter().flat_map(|number| number.to_le_bytes()));
        bytes.extend(self.text.bytes());
        bytes
    }
}

/// Reads them back in the same order; `None` where there is nothing left.
#[derive(Debug)]
pub struct Reader {
    numbers: &'static [u8],
    text: &'static str,
}

impl Reader {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk::<4>()?;
        let len = (u32::from_le_bytes(*count) as usize).checked_mul(4)?;
        let text = std::str::from_utf8(rest.get(len..)?).ok()?;
        Some(Reader { numbers: &rest[..len], text })
    }

    /// A number.
    pub fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.numbers.split_first_chunk::<4>()?;
        self.numbers = rest;
        Some(u32::from_le_bytes(*number) as usize)
    }

    /// A list.
    pub fn list(&mut self) -> Option<Vec<u32>> {
        Some(self.numbers_of()?.collect())
    }

    /// A list, as it is read.
    pub fn numbers_of(&mut self) -> Option<impl ExactSizeIterator<Item = u32>> {
        let len = self.number()?.checked_mul(4)?;
        let list = self.numbers.get(..len)?;
        self.numbers = &self.numbers[len..];
        Some(list.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])))
    }

    /// A text, which lives for ever.
    pub fn text(&mut self) -> Option<&'static str> {
        let (start, len) = (self.number()?, self.number()?);
        self.text.get(start..start.checked_add(len)?)
    }
}

/// The bytes of a compiled base.
pub fn write(base: &Base) -> Vec<u8> {
    let mut out = Writer::default();
    base.lexicon.write(&mut out);
    base.set.write(&mut out);
    out.number(base.concepts.len());
    for (name, elem) in &base.concepts {
        out.text(name);
        out.number(*elem as usize);
    }
    out.number((base.digest >> 32) as usize);
    out.number((base.digest & u64::from(u32::MAX)) as usize);
    out.finish()
}

/// A compiled base from its bytes; `None` if they are not such.
pub fn read(bytes: &'static [u8]) -> Option<Base> {
    let mut input = Reader::new(bytes)?;
    let lexicon = Lexicon::read(&mut input)?;
    let set = RuleSet::read(&mut input)?;
    let mut concepts = Vec::new();
    for _ in 0..input.number()? {
        concepts.push((Cow::Borrowed(input.text()?), input.number()? as u32));
    }
    let digest = (input.number()? as u64) << 32 | input.number()? as u64;
    Some(Base { lexicon, set, concepts, digest })
}
