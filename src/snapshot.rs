//! The embedded rules and lexicons as they come out of the compiler, stored when the library is built and read back when a
//! classifier is: parsing a megabyte of sources took 25 ms at every start.
//!
//! `build.rs` writes them with the library's own code. Everything is lists of numbers and one text that the names and
//! reasons are slices of. The long lists are not even copied: they are used where they lie in the binary, whose pages
//! all processes share.

use std::borrow::Cow;

use bytemuck::Pod;

use crate::base::Base;
use crate::lexicon::Lexicon;
use crate::pattern::set::RuleSet;
use crate::text::disguise::Slips;

/// A list that lies in a snapshot, or was made here.
pub type List<T> = Cow<'static, [T]>;

/// Bytes that begin where a number may.
#[repr(C, align(4))]
pub struct Aligned<T: ?Sized>(pub T);

/// The first number: tells whether the snapshot was written with this machine's order of bytes.
const ORDER: u32 = 0x0102_0304;

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
    pub fn list<T: Pod>(&mut self, list: &[T]) {
        self.number(list.len());
        self.numbers.extend(bytemuck::cast_slice::<T, u8>(list).chunks(4).map(|bytes| {
            let mut four = [0; 4];
            four[..bytes.len()].copy_from_slice(bytes);
            u32::from_ne_bytes(four)
        }));
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.number(self.text.len());
        self.number(text.len());
        self.text.push_str(text);
    }

    fn finish(self) -> Vec<u8> {
        let count = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let numbers = [ORDER, count].into_iter().chain(self.numbers);
        let mut bytes: Vec<u8> = numbers.flat_map(u32::to_ne_bytes).collect();
        bytes.extend(self.text.bytes());
        bytes
    }
}

/// Reads them back in the same order; `None` where there is nothing left.
#[derive(Debug)]
pub struct Reader {
    numbers: &'static [u32],
    text: &'static str,
}

impl Reader {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let (head, rest) = bytes.split_at_checked(8)?;
        let [ORDER, count] = *bytemuck::try_cast_slice(head).ok()? else { return None };
        let (numbers, text) = rest.split_at_checked((count as usize).checked_mul(4)?)?;
        Some(Reader { numbers: bytemuck::try_cast_slice(numbers).ok()?, text: std::str::from_utf8(text).ok()? })
    }

    /// A number.
    pub fn number(&mut self) -> Option<usize> {
        let (number, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(*number as usize)
    }

    /// A list, where it lies.
    pub fn list<T: Pod>(&mut self) -> Option<List<T>> {
        let len = self.number()?.checked_mul(size_of::<T>())?;
        let (list, rest) = self.numbers.split_at_checked(len.div_ceil(4))?;
        self.numbers = rest;
        let bytes: &'static [u8] = bytemuck::cast_slice(list);
        bytemuck::try_cast_slice(&bytes[..len]).ok().map(Cow::Borrowed)
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
    base.slips.write(&mut out);
    out.number(base.concepts.len());
    for (name, elem) in &base.concepts {
        out.text(name);
        out.number(*elem as usize);
    }
    out.number((base.digest >> 32) as usize);
    out.number((base.digest & u64::from(u32::MAX)) as usize);
    out.finish()
}

/// A compiled base from its bytes; `None` if they are not such, or of a machine of another kind.
pub fn read(bytes: &'static [u8]) -> Option<Base> {
    let mut input = Reader::new(bytes)?;
    let lexicon = Lexicon::read(&mut input)?;
    let set = RuleSet::read(&mut input)?;
    let slips = Slips::read(&mut input)?;
    let mut concepts = Vec::new();
    for _ in 0..input.number()? {
        concepts.push((Cow::Borrowed(input.text()?), input.number()? as u32));
    }
    let digest = (input.number()? as u64) << 32 | input.number()? as u64;
    Some(Base { lexicon, set, concepts, slips, digest })
}
