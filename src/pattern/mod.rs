//! The rule language: [`parse`] reads it, [`compile`] turns it into programs over bit masks, [`run`] runs them.

pub mod ast;
pub mod compile;
pub mod parse;
pub mod run;
mod store;

#[cfg(test)]
mod reference;
