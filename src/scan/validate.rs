//! Validators apart from the patterns: pure functions over digits and letters already gathered.
//!
//! Facts come from FACTS.md of this project, which names their sources; each function repeats its own.

/// Ten digits pass the NHS number's checksum: weights 10 to 2 over the first nine, check digit
/// 11 − (sum mod 11), where 11 stands for 0 and 10 is never issued.
///
/// About one ten-digit string in eleven passes, so this is evidence and not proof.
/// Source: FACTS.md, "NHS number".
///
/// ```
/// use houserules::scan::validate::nhs_checksum;
/// assert!(nhs_checksum(&[9, 4, 3, 4, 7, 6, 5, 9, 1, 9]));
/// assert!(!nhs_checksum(&[9, 8, 7, 6, 5, 4, 4, 3, 2, 1]));
/// ```
pub fn nhs_checksum(digits: &[u8]) -> bool {
    if digits.len() != 10 || digits.iter().any(|&d| d > 9) {
        return false;
    }
    let sum: u32 = digits[..9].iter().zip((2..=10).rev()).map(|(&d, w)| u32::from(d) * w).sum();
    match 11 - sum % 11 {
        11 => digits[9] == 0,
        10 => false,
        check => u32::from(digits[9]) == check,
    }
}

/// Ten digits lie in a range that is issued or used in examples: Scotland's CHI 010…–311… (a date of birth
/// first), Northern Ireland 320–399, England, Wales and the Isle of Man 400–499 and 600–799, examples 900–999.
///
/// Source: uk-fci/nhs-number, as FACTS.md retells it.
///
/// ```
/// use houserules::scan::validate::nhs_range;
/// assert!(nhs_range(&[9, 4, 3, 4, 7, 6, 5, 9, 1, 9]));
/// assert!(!nhs_range(&[0; 10]));
/// ```
pub fn nhs_range(digits: &[u8]) -> bool {
    if digits.len() != 10 {
        return false;
    }
    let two = |i: usize| u32::from(digits[i]) * 10 + u32::from(digits[i + 1]);
    match two(0) * 10 + u32::from(digits[2]) {
        10..=311 => (1..=31).contains(&two(0)) && (1..=12).contains(&two(2)),
        320..=499 | 600..=799 | 900..=999 => true,
        _ => false,
    }
}

/// The Luhn checksum of payment cards (ISO/IEC 7812-1, annex B).
///
/// ```
/// use houserules::scan::validate::luhn;
/// let card = [4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
/// assert!(luhn(&card));
/// assert!(!luhn(&card[..15]));
/// ```
pub fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| match (i % 2, u32::from(d)) {
            (0, d) => d,
            (_, d) if d > 4 => 2 * d - 9,
            (_, d) => 2 * d,
        })
        .sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// The leading digits and the length belong to a card scheme met in the United Kingdom: Visa, Mastercard, American
/// Express, Maestro, Discover, Diners Club.
///
/// Source: the schemes' well-known ranges (ISO/IEC 7812 issuers); general knowledge, checked on their test numbers only.
///
/// ```
/// use houserules::scan::validate::card_scheme;
/// assert!(card_scheme(&[4; 16]));
/// assert!(!card_scheme(&[9; 16]));
/// ```
pub fn card_scheme(digits: &[u8]) -> bool {
    let lead = digits.iter().take(4).fold(0u32, |n, &d| n * 10 + u32::from(d));
    match digits.len() {
        14 => matches!(lead / 100, 36 | 38 | 39) || (3000..=3059).contains(&lead),
        15 => matches!(lead / 100, 34 | 37),
        13 | 19 if lead / 1000 == 4 => true,
        16 => {
            matches!(lead / 1000, 4)
                || matches!(lead / 100, 51..=55 | 65)
                || (2221..=2720).contains(&lead)
                || lead == 6011
                || maestro(lead)
        }
        12..=19 => maestro(lead),
        _ => false,
    }
}

fn maestro(lead: u32) -> bool {
    matches!(lead, 5018 | 5020 | 5038 | 5893 | 6304 | 6759 | 6761 | 6762 | 6763)
}

/// The two letters may begin a National Insurance number: no D, F, I, Q, U or V in either place, no O in the
/// second, and none of BG, GB, KN, NK, NT, TN, ZZ. QQ, the official dummy prefix of examples, is let through.
///
/// Source: HMRC manual NIM39110, as FACTS.md retells it.
///
/// ```
/// use houserules::scan::validate::ni_prefix;
/// assert!(ni_prefix(b'A', b'B') && ni_prefix(b'q', b'q'));
/// assert!(!ni_prefix(b'G', b'B') && !ni_prefix(b'A', b'O'));
/// ```
pub fn ni_prefix(first: u8, second: u8) -> bool {
    let pair = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
    if pair == *b"QQ" {
        return true;
    }
    let never = |c: u8| !c.is_ascii_uppercase() || b"DFIQUV".contains(&c);
    !(never(pair[0])
        || never(pair[1])
        || pair[1] == b'O'
        || matches!(&pair, b"BG" | b"GB" | b"KN" | b"NK" | b"NT" | b"TN" | b"ZZ"))
}

/// The 124 postcode areas of Royal Mail's Postcode Address File, with the Crown dependencies; sorted.
/// FACTS.md gives the number; the list agrees with those of several public validators (121 areas, and GY, IM, JE).
pub const POSTCODE_AREAS: [&str; 124] = [
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR",
    "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY",
    "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT",
    "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP",
    "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL",
    "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W",
    "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
];

/// The letters are one of the 124 postcode areas, whatever their case.
///
/// ```
/// use houserules::scan::validate::postcode_area;
/// assert!(postcode_area(b"LA") && postcode_area(b"sw"));
/// assert!(!postcode_area(b"XX"));
/// ```
pub fn postcode_area(letters: &[u8]) -> bool {
    let mut upper = [0u8; 2];
    if letters.is_empty() || letters.len() > 2 {
        return false;
    }
    for (to, from) in upper.iter_mut().zip(letters) {
        *to = from.to_ascii_uppercase();
    }
    POSTCODE_AREAS.binary_search_by(|a| a.as_bytes().cmp(&upper[..letters.len()])).is_ok()
}

/// A postcode without its space has one of the six shapes, possible letters and an area that exists.
///
/// A9A only in E1, N1, W1 and their like, AA9A only in central London (EC, NW1, SE1, SW1, WC); the inward part is
/// a digit and two letters without C, I, K, M, O, V. GIR 0AA is the one special.
/// Source: FACTS.md, "Postcode"; the letters of the third and fourth place are those of Royal Mail's rules, from general
/// knowledge.
///
/// ```
/// use houserules::scan::validate::postcode;
/// assert!(postcode(b"LA14ZZ") && postcode(b"ec1a1bb") && postcode(b"GIR0AA"));
/// assert!(!postcode(b"XX14ZZ") && !postcode(b"LA14ZC"));
/// ```
pub fn postcode(compact: &[u8]) -> bool {
    if compact.eq_ignore_ascii_case(b"GIR0AA") {
        return true;
    }
    if !(5..=7).contains(&compact.len()) {
        return false;
    }
    let (out, inward) = compact.split_at(compact.len() - 3);
    let unit = |c: u8| c.is_ascii_alphabetic() && !b"CIKMOV".contains(&c.to_ascii_uppercase());
    if !(inward[0].is_ascii_digit() && unit(inward[1]) && unit(inward[2])) {
        return false;
    }
    let letters = out.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    let (area, district) = out.split_at(letters);
    if !postcode_area(area) {
        return false;
    }
    match district {
        [d] => d.is_ascii_digit(),
        [d, e] if d.is_ascii_digit() && e.is_ascii_digit() => *d != b'0',
        [d, e] if d.is_ascii_digit() && e.is_ascii_alphabetic() => sub_district(area, *d, e.to_ascii_uppercase()),
        _ => false,
    }
}

fn sub_district(area: &[u8], digit: u8, letter: u8) -> bool {
    match area.to_ascii_uppercase().as_slice() {
        [b'E' | b'N' | b'W'] => digit == b'1' && b"ABCDEFGHJKPSTUVW".contains(&letter),
        b"EC" | b"WC" => (b'1'..=b'4').contains(&digit) && b"ABEHMNPRVWXY".contains(&letter),
        b"SE" | b"SW" | b"NW" => digit == b'1' && b"ABEHMNPRVWXY".contains(&letter),
        _ => false,
    }
}

/// Sixteen characters have the structure of a driving licence number of Great Britain: five of the surname padded
/// with 9s, decade of birth, month (5 added to its tens for women), day, year digit, two initials (9 for none), a 9
/// or check digit, two letters or digits.
///
/// Source: FACTS.md, "Passport and driving licence"; MORGA657054SM9IJ is the usual specimen.
///
/// ```
/// use houserules::scan::validate::driving_licence;
/// assert!(driving_licence(b"MORGA657054SM9IJ"));
/// assert!(!driving_licence(b"MORGA657954SM9IJ")); // no 79th month or day
/// ```
pub fn driving_licence(compact: &[u8]) -> bool {
    if compact.len() != 16 {
        return false;
    }
    let name = &compact[..5];
    let letters = name.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    if letters == 0 || !name[letters..].iter().all(|&c| c == b'9') {
        return false;
    }
    let born = &compact[5..11];
    if !born.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let two = |i: usize| (born[i] - b'0') * 10 + (born[i + 1] - b'0');
    let initial = |c: u8| c.is_ascii_alphabetic() || c == b'9';
    matches!(two(1), 1..=12 | 51..=62)
        && (1..=31).contains(&two(3))
        && initial(compact[11])
        && initial(compact[12])
        && compact[13].is_ascii_digit()
        && compact[14..].iter().all(u8::is_ascii_alphanumeric)
}

/// Seven characters are a registration mark of the scheme in use since September 2001: two letters without I, Q, Z,
/// an age identifier that has been issued or soon will be, three letters without I and Q.
///
/// Source: FACTS.md, "Vehicle registration"; the range of age identifiers (02–30, 51–80) from general knowledge: widen
/// it in 2030.
///
/// ```
/// use houserules::scan::validate::registration_2001;
/// assert!(registration_2001(b"AB12CDE") && registration_2001(b"ab51cde"));
/// assert!(!registration_2001(b"AI12CDE") && !registration_2001(b"AB45CDE"));
/// ```
pub fn registration_2001(compact: &[u8]) -> bool {
    let age = |c: u8, d: u8| matches!((c - b'0') * 10 + (d - b'0'), 2..=30 | 51..=80);
    registration_of_any_year(compact) && age(compact[2], compact[3])
}

/// The same, but for the age identifier, which may be any: mistyped, or of a year to come.
pub fn registration_of_any_year(compact: &[u8]) -> bool {
    let [a, b, c, d, tail @ ..] = compact else { return false };
    let letter = |x: &u8, never: &[u8]| x.is_ascii_alphabetic() && !never.contains(&x.to_ascii_uppercase());
    c.is_ascii_digit()
        && d.is_ascii_digit()
        && letter(a, b"IQZ")
        && letter(b, b"IQZ")
        && tail.len() == 3
        && tail.iter().all(|x| letter(x, b"IQ"))
}

/// A mark of the schemes before 2001 or of Northern Ireland: A123 BCD (1983), ABC 123D (1963), dateless ABC 123 or
/// 1234 AB, Northern Ireland's AIZ 1234 with an I or Z among its letters. Loose: ask for capitals and a context word.
///
/// Source: FACTS.md asks for capitals and context; the shapes from general knowledge.
///
/// ```
/// use houserules::scan::validate::registration_older;
/// assert!(registration_older(b"A123BCD") && registration_older(b"ABC123D") && registration_older(b"AIZ1234"));
/// assert!(!registration_older(b"ABCD123"));
/// ```
pub fn registration_older(compact: &[u8]) -> bool {
    let mut runs = [(false, 0u8); 3];
    let mut n = 0;
    for c in compact {
        if !c.is_ascii_alphanumeric() {
            return false;
        }
        let digit = c.is_ascii_digit();
        if n > 0 && runs[n - 1].0 == digit {
            runs[n - 1].1 += 1;
        } else if n < 3 {
            runs[n] = (digit, 1);
            n += 1;
        } else {
            return false;
        }
    }
    match runs[..n] {
        [(false, 1), (true, 1..=3), (false, 3)] | [(false, 3), (true, 1..=3), (false, 1)] => true,
        [(false, 2..=3), (true, 3..=4)] => compact.len() <= 7,
        [(true, 3..=4), (false, 2..=3)] => compact.len() <= 7,
        _ => false,
    }
}

/// Eight characters are a Nursing and Midwifery Council PIN: two digits (year), a letter (month A–L), four digits, a
/// letter for the country (E, S, W, N, O, C).
///
/// Source: FACTS.md gives the shape 99A9999A; what the letters mean is general knowledge, so that they are not checked.
///
/// ```
/// use houserules::scan::validate::nmc_pin;
/// assert!(nmc_pin(b"99A1234E"));
/// assert!(!nmc_pin(b"99A123E"));
/// ```
pub fn nmc_pin(compact: &[u8]) -> bool {
    compact.len() == 8
        && compact.iter().enumerate().all(|(i, c)| match i {
            2 | 7 => c.is_ascii_alphabetic(),
            _ => c.is_ascii_digit(),
        })
}

/// A day and a month that exist (29 February in any year).
///
/// ```
/// use houserules::scan::validate::day_month;
/// assert!(day_month(31, 12) && !day_month(31, 4) && !day_month(0, 1) && !day_month(1, 13));
/// ```
pub fn day_month(day: u32, month: u32) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => return false,
    };
    (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(s: &str) -> Vec<u8> {
        s.bytes().filter(u8::is_ascii_digit).map(|b| b - b'0').collect()
    }

    #[test]
    fn nhs_numbers_of_the_facts() {
        for good in ["943 476 5919", "987 654 3210"] {
            assert!(nhs_checksum(&digits(good)) && nhs_range(&digits(good)), "{good}");
        }
        assert!(!nhs_checksum(&digits("987 654 4321")));
        assert!(nhs_checksum(&digits("000 000 0000")) && !nhs_range(&digits("000 000 0000")));
        // CHI numbers need a day and a month.
        assert!(nhs_range(&digits("010 190 0000")) && !nhs_range(&digits("011 390 0000")));
        assert!(!nhs_range(&digits("500 000 0000")) && !nhs_range(&digits("800 000 0000")));
    }

    #[test]
    fn one_ten_digit_string_in_eleven_passes() {
        let passed = (4_000_000_000u64..4_000_011_000).filter(|n| nhs_checksum(&digits(&n.to_string()))).count();
        assert!((900..=1100).contains(&passed), "{passed}");
    }

    #[test]
    fn areas_are_sorted_and_follow_the_grammar() {
        assert!(POSTCODE_AREAS.windows(2).all(|w| w[0] < w[1]));
        for area in POSTCODE_AREAS {
            let b = area.as_bytes();
            assert!(!b"QVX".contains(&b[0]) && !b.get(1).is_some_and(|c| b"IJZ".contains(c) && area != "IJ"), "{area}");
        }
    }

    #[test]
    fn postcode_shapes() {
        for good in ["M11AE", "B338TH", "CR26XH", "DN551PT", "W1A0AX", "EC1A1BB", "bt71nn", "JE23AB"] {
            assert!(postcode(good.as_bytes()), "{good}");
        }
        for bad in ["Q11AA", "AZ11AA", "LA14CZ", "LA0014ZZ", "L1A4ZZ", "XM45HQ", "LA1444", "SW1I1AA"] {
            assert!(!postcode(bad.as_bytes()), "{bad}");
        }
    }

    #[test]
    fn validators_take_anything() {
        for s in ["", "é", "0", "ABCDEFGHIJKLMNOP", "€€€€€", "\u{0}\u{0}"] {
            let b = s.as_bytes();
            let _ = (postcode(b), driving_licence(b), registration_2001(b), registration_older(b), nmc_pin(b));
            let _ = (nhs_checksum(b), nhs_range(b), luhn(b), card_scheme(b), postcode_area(b));
        }
    }
}
