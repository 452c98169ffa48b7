//! What a run of digits is: a telephone number, an NHS number, a card, a passport number …
//!
//! Both the contact and the identifier scanner ask here, so that one number has one reading, whichever asks.

use super::finder::Finder;
use super::found::{Found, Kind, Strength};
use super::lex::{
    at, before, distance_before, in_address, is, is_word, near_after, near_before, one_of, words_after, words_before,
    REFERENCES,
};
use super::numerals::{next_start, read, sep, Run, STARTS};
use super::phone::{self, Judged};
use super::validate::{card_scheme, luhn, nhs_checksum, nhs_range};

/// A card has at most 19 digits; nothing longer is tried.
const MAX_DIGITS: usize = 19;
/// A number read out digit by digit has 11 groups, with its country code 14.
const MAX_GROUPS: usize = 16;

/// Calls `found` for each number in `text`, in order, none overlapping.
pub(crate) fn each(text: &str, mut found: impl FnMut(Found)) {
    let b = text.as_bytes();
    let mut finder = Finder::new(b, &STARTS);
    let Some(mut start) = next_start(b, 0, &mut finder) else { return };
    let mut run = Run::new();
    loop {
        read(b, start, &mut run);
        let mut next = run.end.max(start + 1);
        if run.digit_count() >= 6 && !in_address(b, start) && at(b, run.end) != b'@' {
            let unread = each_in_run(b, &run, &mut found);
            if run.full && unread < run.group_count() {
                next = next.min(run.groups()[unread].start.max(start + 1));
            }
        }
        match next_start(b, next, &mut finder) {
            Some(s) => start = s,
            None => return,
        }
    }
}

/// Judges a run from its first group on; returns the group from which it has to be read again, where it was full.
fn each_in_run(b: &[u8], run: &Run, found: &mut impl FnMut(Found)) -> usize {
    let groups = run.groups();
    let last_start = if run.full { groups.len() / 2 } else { groups.len() };
    let mut i = 0;
    while i < last_start {
        let mut taken = None;
        if i == 0 || may_split(groups[i].sep) {
            let mut digits = 0;
            let mut longest = i;
            while longest < groups.len() && longest - i < MAX_GROUPS && digits + groups[longest].len <= MAX_DIGITS {
                digits += groups[longest].len;
                longest += 1;
            }
            let mut to = longest;
            while to > i && digits >= 6 {
                if to == groups.len() || may_split(groups[to].sep) {
                    let (s, e) = extent(b, run, i, to);
                    match judge(b, run, i, to, s, e) {
                        Verdict::Nothing => {}
                        Verdict::Exempt => {
                            taken = Some(to);
                            break;
                        }
                        Verdict::Is(kind, strength) => {
                            found(Found { kind, start: s, end: e, strength });
                            taken = Some(to);
                            break;
                        }
                    }
                }
                to -= 1;
                digits -= groups[to].len;
            }
        }
        i = taken.unwrap_or(i + 1);
    }
    i
}

/// Two numbers may meet at such a separator.
fn may_split(kinds: u8) -> bool {
    kinds & (sep::SPACE | sep::COMMA | sep::LINE | sep::OTHER | sep::SLASH | sep::PAREN) != 0
}

/// The bytes of groups `from..to`, with the plus sign or the bracket that belongs to them.
fn extent(b: &[u8], run: &Run, from: usize, to: usize) -> (usize, usize) {
    let groups = run.groups();
    let mut start = groups[from].start;
    let end = groups[to - 1].end;
    if before(b, start) == b'+' {
        start -= 1;
    }
    if before(b, start) == b'(' && b[start..end].contains(&b')') {
        start -= 1;
    }
    (start, end)
}

/// What a stretch of groups turned out to be.
enum Verdict {
    Nothing,
    /// A number that is never reported: a helpline, an organisation's.
    Exempt,
    Is(Kind, Strength),
}

fn judge(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Verdict {
    let digits = run.digits_of(from, to);
    let groups = &run.groups()[from..to];
    // "order #0770…"; not "GMC#4567890".
    let numbered = from == 0 && before(b, start) == b'#' && !is_word(before(b, start - 1));
    if groups.iter().any(|g| g.amount) || numbered {
        return Verdict::Nothing;
    }
    let full = match phone::judge(b, run, from, to, start, end) {
        Some(Judged::Exempt) => return Verdict::Exempt,
        Some(Judged::Practice) => Some((Kind::PracticePhone, Strength::Likely)),
        Some(Judged::Phone(strength)) => Some((Kind::Phone, strength)),
        None if phone::helpline(digits) => return Verdict::Exempt,
        None => None,
    };
    let phone = |strength| (Kind::Phone, strength);
    let other = match digits.len() {
        10 => nhs(b, run, from, to, start, end)
            .or(full)
            .or_else(|| phone::judge_without_zero(b, run, from, to, start, end).map(phone))
            .or_else(|| bare_nhs(b, run, from, to, start)),
        9 => passport(b, start, end).or(full),
        8 => phone::judge_local(b, run, from, to, start, end).map(phone),
        7 => gmc(b, start, end).or_else(|| phone::judge_local(b, run, from, to, start, end).map(phone)),
        6 => sort_code(b, run, from, to, start, end)
            .or_else(|| phone::judge_local(b, run, from, to, start, end).map(phone)),
        14 => sort_code(b, run, from, to, start, end).or(full).or_else(|| card(b, run, from, to, start, end)),
        _ => card(b, run, from, to, start, end).or(full),
    };
    other.map_or(Verdict::Nothing, |(kind, strength)| Verdict::Is(kind, strength))
}

/// How many words before the number "NHS number" (CHI, Health and Care) stands: `Some((distance, with "number"))`.
fn nhs_words_before(b: &[u8], start: usize) -> Option<(usize, bool)> {
    let mut number = near_before(b, start, 1, &["no", "number", "num", "nr", "nos", "id"]);
    for (i, (at_word, word)) in words_before(b, start).take(7).enumerate() {
        if word.iter().filter(|c| c.is_ascii_digit()).count() >= 3 {
            return None;
        }
        if one_of(word, &["no", "number", "num", "nr", "nos", "id", "nmbr", "numbr"]) {
            number = true;
        }
        let health_and_care = is(word, "c") && words_before(b, at_word).next().is_some_and(|(_, w)| is(w, "h"));
        if one_of(word, &["nhs", "chi", "hcn"]) || health_and_care {
            return Some((i, number));
        }
    }
    None
}

fn nhs_words_after(b: &[u8], end: usize) -> bool {
    let mut seen = false;
    for (_, word) in words_after(b, end).take(7) {
        if word.iter().filter(|c| c.is_ascii_digit()).count() >= 3 {
            return false;
        }
        if seen {
            return one_of(word, &["no", "number", "num", "nr", "id"]);
        }
        seen = one_of(word, &["nhs", "chi"]);
    }
    false
}

/// The groups are 3, 3 and 4 digits with one kind of separator.
fn three_three_four(run: &Run, from: usize, to: usize) -> bool {
    match &run.groups()[from..to] {
        [a, b, c] => a.len == 3 && b.len == 3 && c.len == 4 && b.sep == c.sep && b.sep & (sep::COMMA | sep::LINE) == 0,
        _ => false,
    }
}

/// Ten digits with an NHS context or with grouping and checksum. (Ranges and rule of evidence: FACTS.md.)
fn nhs(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Option<(Kind, Strength)> {
    let digits = run.digits_of(from, to);
    if digits.iter().all(|&d| d == digits[0]) || !looks_deliberate(run, from, to) {
        return None;
    }
    let before = nhs_words_before(b, start);
    let phone_nearer = match (before, phone::word_distance(b, start)) {
        // "NHS number": the word "number" counts for telephones too.
        (Some((n, true)), Some(p)) => p + 1 < n && !near_before(b, start, n, &["number", "num"]),
        (Some((n, false)), Some(p)) => p < n,
        _ => false,
    };
    let named = (before.is_some_and(|(_, number)| number) && !phone_nearer) || nhs_words_after(b, end);
    let close = before.is_some_and(|(n, _)| n < 2) && !phone_nearer;
    let sound = nhs_checksum(digits) && nhs_range(digits);
    let grouped = three_three_four(run, from, to);
    let phone_context = phone::word_distance(b, start).is_some();
    let strength = match (named || (close && (sound || grouped)), sound, grouped) {
        (true, true, _) => Strength::Certain,
        (true, false, _) => Strength::Likely,
        (false, true, true) if !phone_context && digits[0] != 0 => Strength::Certain,
        (false, true, true) if !phone_context => Strength::Likely,
        _ => return None,
    };
    Some((Kind::NhsNumber, strength))
}

/// Ten digits alone that pass range and checksum.
fn bare_nhs(b: &[u8], run: &Run, from: usize, to: usize, start: usize) -> Option<(Kind, Strength)> {
    let digits = run.digits_of(from, to);
    let one = to - from == 1;
    let other = other_number(b, start) || phone::word_distance(b, start).is_some();
    (one && !run.groups()[from].glued && !other && nhs_checksum(digits) && nhs_range(digits))
        .then_some((Kind::NhsNumber, Strength::Possible))
}

/// Grouped as somebody would write one number, not a list: no amounts, and either few groups or digit by digit.
fn looks_deliberate(run: &Run, from: usize, to: usize) -> bool {
    let groups = &run.groups()[from..to];
    let glued = groups.iter().any(|g| g.glued);
    let spoken = groups.iter().any(|g| g.spoken);
    let few = groups.iter().filter(|g| g.len >= 2).count() >= groups.len().saturating_sub(1) && groups.len() <= 5;
    let single = groups.iter().all(|g| g.len == 1);
    !glued && (spoken || few || single)
}

fn other_number(b: &[u8], start: usize) -> bool {
    near_before(b, start, 3, REFERENCES)
}

/// The long number of a card: scheme, length and Luhn, with grouping or a context word.
fn card(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Option<(Kind, Strength)> {
    let digits = run.digits_of(from, to);
    let groups = &run.groups()[from..to];
    if digits.len() < 13 || digits.iter().all(|&d| d == digits[0]) || groups.iter().any(|g| g.glued) {
        return None;
    }
    let lens = |want: &[usize]| groups.len() == want.len() && groups.iter().zip(want).all(|(g, &l)| g.len == l);
    let grouped = lens(&[4, 4, 4, 4]) || lens(&[4, 6, 5]) || lens(&[4, 6, 4]) || lens(&[4, 4, 4, 4, 3]);
    let spoken = groups.iter().any(|g| g.spoken);
    let context = distance_before(
        b,
        start,
        7,
        &["card", "visa", "mastercard", "amex", "debit", "credit", "maestro", "cardnumber", "pan"],
    )
    .is_some()
        || near_after(b, end, 5, &["card", "visa", "mastercard", "amex", "cvv", "expiry", "exp", "expires"]);
    if !(grouped || groups.len() == 1 || spoken || (context && groups.iter().all(|g| g.len == 1 || g.len >= 3))) {
        return None;
    }
    let strength = match (luhn(digits) && card_scheme(digits), grouped, context) {
        (true, true, _) | (true, _, true) => Strength::Certain,
        (true, false, false) if !other_number(b, start) => Strength::Likely,
        (false, _, true) if digits.len() == 16 && card_scheme(digits) => Strength::Possible,
        _ => return None,
    };
    Some((Kind::BankCard, strength))
}

/// Nine digits with "passport" near. (Passports with two letters: identifiers.rs.)
fn passport(b: &[u8], start: usize, end: usize) -> Option<(Kind, Strength)> {
    passport_context(b, start, end).map(|s| (Kind::Passport, s))
}

/// How sure the word "passport" near a number of the right shape makes it.
pub(crate) fn passport_context(b: &[u8], start: usize, end: usize) -> Option<Strength> {
    let before = distance_before(b, start, 6, &["passport", "pasport", "passprt"]);
    let number = near_before(b, start, 4, &["no", "number", "num", "nr", "is", "id"]);
    if near_before(b, start, 3, &["office", "line", "ring", "call", "phone", "tel"]) && !number {
        return None;
    }
    match before {
        Some(d) if number || d == 0 => Some(Strength::Certain),
        Some(_) => Some(Strength::Likely),
        None => near_after(b, end, 5, &["passport"]).then_some(Strength::Likely),
    }
}

/// Seven digits with "GMC" near.
fn gmc(b: &[u8], start: usize, end: usize) -> Option<(Kind, Strength)> {
    let before = distance_before(b, start, 7, &["gmc"]).is_some() || general_medical_council(b, start);
    let after = near_after(b, end, 4, &["gmc"]) && !other_number(b, start);
    (before || after).then_some((Kind::GmcNumber, if before { Strength::Certain } else { Strength::Likely }))
}

fn general_medical_council(b: &[u8], start: usize) -> bool {
    near_before(b, start, 7, &["council"])
        && near_before(b, start, 8, &["medical"])
        && near_before(b, start, 9, &["general"])
}

/// Six digits with "sort code" near, or 2-2-2 followed by an eight-digit account number, which the finding then covers.
fn sort_code(b: &[u8], run: &Run, from: usize, to: usize, start: usize, end: usize) -> Option<(Kind, Strength)> {
    let groups = &run.groups()[from..to];
    let account = matches!(groups, [.., z] if z.len == 8 && groups.len() > 1);
    let code = if account { &groups[..groups.len() - 1] } else { groups };
    let pairs = matches!(code, [a, b, c] if a.len == 2 && b.len == 2 && c.len == 2 && b.sep == c.sep);
    let solid = matches!(code, [a] if a.len == 6);
    if !(pairs || solid) || groups.iter().any(|g| g.glued) {
        return None;
    }
    let context = sort_code_words(b, start);
    let hyphens = pairs && code[1].sep == sep::HYPHEN;
    let account_follows = account || near_after(b, end, 2, &["account", "acc", "acct", "ac"]);
    let phone_context = phone::word_distance(b, start).is_some();
    match (context, hyphens && account_follows && !phone_context) {
        (true, _) => Some((Kind::SortCode, Strength::Certain)),
        (false, true) => Some((Kind::SortCode, Strength::Likely)),
        _ => None,
    }
}

/// "sort code", "sortcode", "s/c" within five words before.
fn sort_code_words(b: &[u8], start: usize) -> bool {
    let mut after: &[u8] = b"";
    for (_, word) in words_before(b, start).take(6) {
        if one_of(word, &["sortcode", "sc"])
            || (is(word, "sort") && one_of(after, &["code", "codes", "cod"]))
            || (is(word, "s") && is(after, "c"))
        {
            return true;
        }
        if word.iter().filter(|c| c.is_ascii_digit()).count() >= 3 {
            return false;
        }
        after = word;
    }
    false
}
