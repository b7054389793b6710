"""Texts that a template engine, a format string or a second pass would turn into something else."""

from __future__ import annotations

TEMPLATES = (
    "{{7*7}}",
    "{{config}}",
    "{{ self.__class__.__mro__ }}",
    "{% raw %}7{% endraw %}",
    "{0.__class__}",
    "{visitor_name.__class__.__init__.__globals__}",
    "{visitor_name!r:>99}",
    "{visitor_name}",
    "{shop_name}",
    "{operator_name}",
    "{{shop_name}}",
    "{opens}",
    "{what}",
    "${7*7}",
    "${shop_name}",
    "$shop_name $$ $& $1 $` $'",
    "#{7*7}",
    "<%= 7*7 %>",
    "@{7*7} *{7*7} ~{7*7}",
    "[[7*7]] [(7*7)]",
    "%(shop_name)s %s %d %n %x",
    "\\{shop_name\\} \\x41 \\u0041 &#65; &lt;",
)
EMPTY_TEMPLATES = ("${}", "#{}", "{}", "{{}}", "<%= %>")
