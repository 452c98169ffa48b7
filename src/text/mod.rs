//! From bytes to tokens: [`mod@fold`] normalises and keeps a map to the original, [`mod@tokenise`] finds words and sentences.

pub mod confusable;
pub(crate) mod disguise;
pub mod english;
pub(crate) mod few;
pub mod fold;
pub mod keyboard;
pub mod tokenise;

pub use fold::Folded;
pub use tokenise::{tokenise, Flags, Token};
