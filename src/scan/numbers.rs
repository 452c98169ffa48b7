//! What a token with digits is: a time, a dose, an amount, or just a number.

use super::typed::Typed;
use crate::text::{Flags, Token};

/// Units of a dose or a reading.
const DOSES: [&str; 16] =
    ["mg", "mgs", "mcg", "ug", "g", "ml", "mls", "iu", "units", "mmol", "kg", "stone", "st", "lb", "lbs", "bpm"];

/// The typed token of a token with digits; `lower` is its text in lower case.
pub fn classify(token: Token, lower: &str) -> Typed {
    if token.flags.has(Flags::MONEY) {
        return Typed::Money;
    }
    let digits = lower.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'.' | b':' | b',' | b'/')).count();
    let (number, unit) = lower.split_at(digits);
    match unit {
        "am" | "pm" if is_time(number) || is_hour(number) => Typed::Time,
        "a" | "p" if number.contains([':', '.']) && is_time(number) => Typed::Time,
        "p" | "k" | "quid" => Typed::Money,
        "" if is_time(number) => Typed::Time,
        _ if DOSES.contains(&unit) && !number.is_empty() => Typed::Dose,
        _ => Typed::Number,
    }
}

/// `1st`, `2nd`, `30th`, `60s`, `2x`: a number with an ending.
pub fn is_ordinal(lower: &str) -> bool {
    let ending = lower.trim_start_matches(|c: char| c.is_ascii_digit());
    ending.len() < lower.len()
        && matches!(
            ending,
            "st" | "nd" | "rd" | "th" | "s" | "x" | "hr" | "hrs" | "min" | "mins" | "yr" | "yrs" | "wks" | "days"
        )
}

fn is_hour(number: &str) -> bool {
    number.parse::<u8>().is_ok_and(|hour| (1..=12).contains(&hour))
}

/// `10:40`, `8.15`, `14:05`: an hour and two digits of minutes.
fn is_time(number: &str) -> bool {
    let Some((hour, minute)) = number.split_once([':', '.']) else { return false };
    let (colon, hour_len) = (number.contains(':'), hour.len());
    let hour = hour.parse::<u8>().ok().filter(|hour| *hour < 24 && hour_len <= 2);
    let minute = minute.parse::<u8>().ok().filter(|value| minute.len() == 2 && *value < 60);
    // Prices and decimals look alike: without a colon only the minutes that appointments have.
    match (hour, minute) {
        (Some(_), Some(_)) if colon => true,
        (Some(hour), Some(minute)) => hour > 6 && minute % 5 == 0,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_number() {
        let plain = Token { start: 0, end: 0, flags: Flags::DIGIT };
        for (text, expected) in [
            ("10:40", Typed::Time),
            ("10.40", Typed::Time),
            ("8am", Typed::Time),
            ("8.15am", Typed::Time),
            ("19pm", Typed::Number),
            ("500mg", Typed::Dose),
            ("3.5", Typed::Number),
            ("2nd", Typed::Number),
            ("50p", Typed::Money),
            ("24/7", Typed::Number),
            ("25:70", Typed::Number),
            ("23:59", Typed::Time),
            ("24:00", Typed::Number),
        ] {
            assert_eq!(classify(plain, text), expected, "{text}");
        }
        assert_eq!(classify(Token { flags: Flags::MONEY, ..plain }, "12.50"), Typed::Money);
    }
}
