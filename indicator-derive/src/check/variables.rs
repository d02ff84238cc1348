//! The variables of an expression.

use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, Ident, PatIdent};

/// The variables that an expression reads but does not define.
pub fn variables(expression: &Expr) -> Vec<Variable<'_>> {
    let mut variables = Variables {
        read: Vec::new(),
        defined: Vec::new(),
    };
    variables.visit_expr(expression);
    let Variables { mut read, defined } = variables;
    read.retain(|variable| !defined.contains(&variable.name));
    read
}

/// A variable where it is read.
pub struct Variable<'e> {
    pub name: &'e Ident,
    /// Whether it is the whole argument of a call.
    pub is_passed_on: bool,
}

struct Variables<'e> {
    read: Vec<Variable<'e>>,
    defined: Vec<&'e Ident>,
}

impl<'e> Variables<'e> {
    fn read(&mut self, path: &'e ExprPath, is_passed_on: bool) {
        // Constants and types begin with a capital letter.
        if let Some(name) = path.path.get_ident()
            && !name.unraw().to_string().starts_with(char::is_uppercase)
        {
            self.read.push(Variable { name, is_passed_on });
        }
    }

    fn pass_on(&mut self, arguments: impl IntoIterator<Item = &'e Expr>) {
        for argument in arguments {
            match argument {
                Expr::Path(path) => self.read(path, true),
                argument => self.visit_expr(argument),
            }
        }
    }
}

impl<'e> Visit<'e> for Variables<'e> {
    fn visit_expr_path(&mut self, path: &'e ExprPath) {
        self.read(path, false);
    }

    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        // The name of a function that is called is no variable.
        if !matches!(*call.func, Expr::Path(_)) {
            self.visit_expr(&call.func);
        }
        self.pass_on(&call.args);
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        self.visit_expr(&call.receiver);
        self.pass_on(&call.args);
    }

    fn visit_pat_ident(&mut self, pattern: &'e PatIdent) {
        self.defined.push(&pattern.ident);
        visit::visit_pat_ident(self, pattern);
    }
}
