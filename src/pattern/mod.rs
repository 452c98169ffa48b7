//! The rule language: [`parse`] reads it, [`compile`] turns it into programs over bit masks ([`set`]),
//! [`run`] runs them.

pub mod ast;
mod bits;
pub mod compile;
pub mod memberships;
pub mod parse;
mod rows;
pub mod run;
pub mod set;
mod store;
mod window;

#[cfg(test)]
mod reference;
