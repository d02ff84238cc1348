//! The rows of a frame by their symbols.

use crate::error::ErrorKind;
use crate::memory::list::{list, with_room};
use std::ops::Range;

/// Rows that follow each other and are one series.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    pub rows: Range<usize>,
    /// Whether these are rows without a symbol, which have no features.
    pub has_no_symbol: bool,
}

/// The rows of a frame by their symbols.
#[derive(Debug, PartialEq)]
pub(crate) struct Groups {
    /// The rows in an order in which those of a symbol follow each other; `None` where they do as they are.
    pub order: Option<Vec<usize>>,
    /// The groups in that order, one after the other.
    pub list: Vec<Group>,
}

impl Groups {
    /// All of so many rows are one series.
    pub fn one(rows: usize) -> Self {
        let all = Group {
            rows: 0..rows,
            has_no_symbol: false,
        };
        Self {
            order: None,
            list: Vec::from_iter((rows > 0).then_some(all)),
        }
    }

    /// Each row belongs to the symbol of this number, of which there are `symbols`; any other number stands for no symbol.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfMemory`].
    pub fn of(codes: &[i64], symbols: usize) -> Result<Self, ErrorKind> {
        let number = |code: &i64| {
            let number = usize::try_from(*code).ok();
            number.filter(|number| *number < symbols)
        };
        match Self::as_they_are(codes, symbols, number)? {
            Some(list) => Ok(Self { order: None, list }),
            None => Self::gathered(codes, symbols, number),
        }
    }

    /// The groups, if the rows of each symbol follow each other already.
    fn as_they_are(
        codes: &[i64],
        symbols: usize,
        number: impl Fn(&i64) -> Option<usize>,
    ) -> Result<Option<Vec<Group>>, ErrorKind> {
        let mut is_known = list((0..symbols).map(|_| false))?;
        let mut groups = Vec::new();
        let mut start = 0;
        for run in codes.chunk_by(|left, right| left == right) {
            let symbol = number(&run[0]);
            if let Some(symbol) = symbol
                && std::mem::replace(&mut is_known[symbol], true)
            {
                return Ok(None);
            }
            groups.try_reserve(1).map_err(|_| ErrorKind::OutOfMemory {
                bytes: size_of_val(&*groups),
            })?;
            groups.push(Group {
                rows: start..start + run.len(),
                has_no_symbol: symbol.is_none(),
            });
            start += run.len();
        }
        Ok(Some(groups))
    }

    /// The groups by the numbers of their symbols, and the rows without a symbol at the end; within each, rows stay in
    /// their order.
    fn gathered(
        codes: &[i64],
        symbols: usize,
        number: impl Fn(&i64) -> Option<usize>,
    ) -> Result<Self, ErrorKind> {
        let place = |code: &i64| number(code).unwrap_or(symbols);
        let mut next = list((0..symbols + 1).map(|_| 0))?;
        codes.iter().for_each(|code| next[place(code)] += 1);
        let mut groups = with_room(symbols + 1)?;
        let mut start = 0;
        for (symbol, count) in next.iter_mut().enumerate() {
            let rows = start..start + *count;
            (*count, start) = (rows.start, rows.end);
            if !rows.is_empty() {
                groups.push(Group {
                    rows,
                    has_no_symbol: symbol == symbols,
                });
            }
        }
        let mut order = list((0..codes.len()).map(|_| 0))?;
        for (row, code) in codes.iter().enumerate() {
            let next = &mut next[place(code)];
            order[*next] = row;
            *next += 1;
        }
        Ok(Self {
            order: Some(order),
            list: groups,
        })
    }
}
