use crate::{args::Wanted, compare::Changes, report::Report};
pub fn page(_: &Report, _: Option<&Changes>, _: Option<Wanted>) -> String { String::new() }
