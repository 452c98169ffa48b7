//! Rows of the table of budgets.

/// Which way a figure is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// At least the budget.
    Least,
    /// At most the budget.
    Most,
}

/// One row.
pub struct Budget {
    what: String,
    sense: Sense,
    /// What must be and what is hoped for; nothing where the figure is only told.
    limits: Option<(f64, f64)>,
    measured: f64,
}

impl Budget {
    pub fn new(what: impl Into<String>, sense: Sense, limits: Option<(f64, f64)>, measured: f64) -> Self {
        Budget { what: what.into(), sense, limits, measured }
    }

    fn keeps(&self, limit: f64) -> bool {
        match self.sense {
            Sense::Least => self.measured >= limit,
            Sense::Most => self.measured <= limit,
        }
    }
}

/// Prints them as Markdown.
pub fn print(rows: &[Budget]) {
    println!("| what | must | goal | measured | met? |");
    println!("| --- | --- | --- | --- | --- |");
    for row in rows {
        let (must, goal, met) = match row.limits {
            None => ("–".to_owned(), "–".to_owned(), "–"),
            Some((must, goal)) => {
                let sign = if row.sense == Sense::Least { '≥' } else { '≤' };
                let met = match (row.keeps(must), row.keeps(goal)) {
                    (true, true) => "goal",
                    (true, false) => "must",
                    (false, _) => "**no**",
                };
                (format!("{sign} {must}"), format!("{sign} {goal}"), met)
            }
        };
        println!("| {} | {must} | {goal} | {:.2} | {met} |", row.what, row.measured);
    }
}
