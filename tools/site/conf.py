"""The settings of Sphinx."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "indicators"
extensions = ["myst_parser", "sphinx_copybutton", "sphinx_design", "font", "mathml"]
html_math_renderer = "mathml"

myst_enable_extensions = ["attrs_block", "colon_fence"]
myst_heading_anchors = 4

html_theme = "furo"
html_title = "indicators"
html_favicon = "static/icon.svg"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
html_use_index = False
html_theme_options = {
    "light_css_variables": {"font-stack": "system-ui, -apple-system, 'Segoe UI', sans-serif"},
    "footer_icons": [],
}
templates_path: list[str] = []
pygments_style = "friendly"
pygments_dark_style = "github-dark"
# Prompts and the shell's own output are not copied.
copybutton_exclude = ".linenos, .gp, .go"
