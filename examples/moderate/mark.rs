//! Lays a comment out for the terminal: broken into lines, with the words that count marked.

use anstyle::Style;
use houserules::Span;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A stretch of the comment to mark, and how.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    pub span: Span,
    pub style: Style,
}

/// The comment in lines of at most `width` columns, each marked stretch in its style, or in square brackets where the
/// output takes no styles.
///
/// Where marks overlap, the first one given wins: give the gravest first.
pub fn layout(text: &str, marks: &[Mark], width: usize, styled: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for (start, paragraph) in paragraphs(text) {
        let cells = cells(start, paragraph, marks, styled);
        for line in wrap(&cells, width) {
            lines.push(render(line));
        }
    }
    lines
}

/// The lines of the text with their offsets.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len() + 1;
        Some((start, line))
    })
}

/// What one grapheme cluster becomes on the screen.
struct Cell {
    shown: String,
    width: usize,
    style: Option<Style>,
    blank: bool,
}

fn cells(start: usize, paragraph: &str, marks: &[Mark], styled: bool) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::with_capacity(paragraph.len());
    let mut inside: Option<usize> = None;
    for (i, grapheme) in paragraph.grapheme_indices(true) {
        let at = start + i;
        let mark = marks.iter().position(|mark| mark.span.start < at + grapheme.len() && at < mark.span.end);
        let mut shown = visible(grapheme);
        if !styled && mark != inside {
            if inside.is_some() {
                if let Some(last) = cells.last_mut() {
                    last.shown.push(']');
                    last.width += 1;
                }
            }
            if mark.is_some() {
                shown.insert(0, '[');
            }
        }
        inside = mark;
        cells.push(Cell {
            width: shown.width(),
            blank: grapheme.chars().all(char::is_whitespace),
            style: mark.filter(|_| styled).map(|mark| marks[mark].style),
            shown,
        });
    }
    if let (false, Some(_), Some(last)) = (styled, inside, cells.last_mut()) {
        last.shown.push(']');
        last.width += 1;
    }
    cells
}

/// Comments are written by strangers: what could steer the terminal (escape sequences) or turn the text round
/// (bidirectional controls) is shown as a sign for itself.
fn visible(grapheme: &str) -> String {
    let show = |c: char| match c {
        '\t' => ' ',
        '\0'..='\x1F' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}'),
        '\x7F' => '\u{2421}',
        '\u{80}'..='\u{9F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => '\u{FFFD}',
        _ => c,
    };
    grapheme.trim_end_matches('\r').chars().map(show).collect()
}

/// A line for a terminal that may hold anything: the same care as for a comment's own text.
pub fn harmless(text: &str) -> String {
    visible(&text.replace(['\r', '\n'], " "))
}

/// Breaks at blanks, and within a word only where it is wider than a whole line.
fn wrap(cells: &[Cell], width: usize) -> Vec<&[Cell]> {
    let width = width.max(10);
    let mut lines = Vec::new();
    let (mut start, mut used, mut last_blank) = (0, 0, None);
    let mut i = 0;
    while i < cells.len() {
        if used + cells[i].width > width && i > start {
            let end = match last_blank {
                _ if cells[i].blank => i,
                Some(blank) => blank,
                None => i,
            };
            lines.push(&cells[start..end]);
            start = end;
            while start < cells.len() && cells[start].blank {
                start += 1;
            }
            (used, last_blank) = (0, None);
            i = start;
            continue;
        }
        if cells[i].blank {
            last_blank = Some(i);
        }
        used += cells[i].width;
        i += 1;
    }
    lines.push(&cells[start..]);
    lines
}

/// Styles are closed at the end of each line, so that an underline never runs through the margin.
fn render(cells: &[Cell]) -> String {
    let mut line = String::new();
    let mut current: Option<Style> = None;
    for cell in cells {
        if cell.style != current {
            if let Some(style) = current {
                line.push_str(&style.render_reset().to_string());
            }
            if let Some(style) = cell.style {
                line.push_str(&style.render().to_string());
            }
            current = cell.style;
        }
        line.push_str(&cell.shown);
    }
    if let Some(style) = current {
        line.push_str(&style.render_reset().to_string());
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str, spans: &[(usize, usize)], width: usize) -> Vec<String> {
        let marks: Vec<Mark> =
            spans.iter().map(|&(start, end)| Mark { span: Span { start, end }, style: Style::new() }).collect();
        layout(text, &marks, width, false)
    }

    #[test]
    fn marks_are_bracketed_without_styles() {
        assert_eq!(plain("say thank you", &[(4, 9)], 80), ["say [thank] you"]);
        assert_eq!(plain("say thank you", &[(0, 3), (10, 13)], 80), ["[say] thank [you]"]);
        assert_eq!(plain("abc", &[(0, 2), (1, 3)], 80), ["[ab][c]"]);
        assert_eq!(plain("a\nb", &[(0, 3)], 80), ["[a]", "[b]"]);
        assert_eq!(plain("", &[], 80), [""]);
    }

    #[test]
    fn lines_break_at_blanks_and_wide_letters_count_twice() {
        assert_eq!(plain("one two three four", &[], 10), ["one two", "three four"]);
        assert_eq!(plain("abcdefghijklmno", &[], 10), ["abcdefghij", "klmno"]);
        assert_eq!(plain("日本語日本語", &[], 10), ["日本語日本", "語"]);
    }

    #[test]
    fn underlines_stop_at_line_ends() {
        let style = Style::new().underline();
        let marks = [Mark { span: Span { start: 0, end: 18 }, style }];
        for line in layout("one two three four", &marks, 10, true) {
            assert!(line.starts_with("\x1b[4m") && line.ends_with("\x1b[0m"), "{line:?}");
        }
    }

    #[test]
    fn comments_cannot_steer_the_terminal() {
        let shown = plain("a\x1b[31mb\u{202E}c\x07", &[], 80).join("");
        assert!(!shown.contains(['\x1b', '\u{202E}', '\x07']), "{shown:?}");
    }
}
