//! The structs of polars' plug-in interface, and of Arrow's C data interface, which it is built on.
//!
//! <https://arrow.apache.org/docs/format/CDataInterface.html>, and `version_0.rs` of the crate polars-ffi.

use std::ffi::{CStr, c_char, c_void};

/// The name and type of a series.
#[repr(C)]
#[derive(Debug)]
pub struct ArrowSchema {
    pub(super) format: *const c_char,
    pub(super) name: *const c_char,
    pub(super) metadata: *const c_char,
    pub(super) flags: i64,
    pub(super) child_count: i64,
    pub(super) children: *mut *mut ArrowSchema,
    pub(super) dictionary: *mut ArrowSchema,
    pub(super) release: Option<unsafe extern "C" fn(*mut ArrowSchema)>,
    pub(super) private_data: *mut c_void,
}

/// A chunk of the values of a series.
#[repr(C)]
#[derive(Debug)]
pub struct ArrowArray {
    pub(super) length: i64,
    pub(super) null_count: i64,
    pub(super) offset: i64,
    pub(super) buffer_count: i64,
    pub(super) child_count: i64,
    pub(super) buffers: *mut *const c_void,
    pub(super) children: *mut *mut ArrowArray,
    pub(super) dictionary: *mut ArrowArray,
    pub(super) release: Option<unsafe extern "C" fn(*mut ArrowArray)>,
    pub(super) private_data: *mut c_void,
}

/// A series: its field and its chunks. Whoever receives it owns the chunks, and then calls `release`, which frees the
/// list of chunks and the field.
#[repr(C)]
#[derive(Debug)]
pub struct SeriesExport {
    pub(super) field: *mut ArrowSchema,
    pub(super) arrays: *mut *mut ArrowArray,
    pub(super) count: usize,
    pub(super) release: Option<unsafe extern "C" fn(*mut SeriesExport)>,
    pub(super) private_data: *mut c_void,
}

impl ArrowSchema {
    /// The type, as Arrow writes it.
    pub(super) fn format(&self) -> &CStr {
        text(&self.format)
    }

    /// The name of the series.
    pub(super) fn name(&self) -> &CStr {
        text(&self.name)
    }
}

/// A text of a schema, which lives as long.
fn text(text: &*const c_char) -> &CStr {
    if text.is_null() {
        return c"";
    }
    // SAFETY: a text of a schema ends with a zero byte and lives as long as the schema, by Arrow's contract.
    unsafe { CStr::from_ptr(*text) }
}

impl Drop for ArrowSchema {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            // SAFETY: it is called once, as its owner drops it; it sets `release` to nothing.
            unsafe { release(self) }
        }
    }
}

impl Drop for ArrowArray {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            // SAFETY: the same.
            unsafe { release(self) }
        }
    }
}
