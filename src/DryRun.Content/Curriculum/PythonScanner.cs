using System.Collections.Frozen;

namespace DryRun.Content.Curriculum;

/// <summary>What a piece of Python is, as far as colours go.</summary>
internal enum PythonToken
{
    Plain,
    Keyword,
    String,
    Number,
    Comment,
    Builtin,
    DefName,
    Decorator,
    Operator,
}

/// <summary>Cuts Python into tokens without understanding it. The tokens cover the whole source, in order.</summary>
internal sealed class PythonScanner(string source)
{
    private const string Operators = "+-*/%@=<>!&|^~";

    private static readonly FrozenSet<string> Keywords = FrozenSet.Create(
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
        "return", "try", "while", "with", "yield");

    private static readonly FrozenSet<string> Builtins = FrozenSet.Create(
        "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr",
        "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "filter", "float",
        "format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance",
        "issubclass", "iter", "len", "list", "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord",
        "pow", "print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod",
        "str", "sum", "super", "tuple", "type", "vars", "zip", "Exception", "BaseException", "ArithmeticError", "AssertionError",
        "AttributeError", "EOFError", "ExceptionGroup", "FileExistsError", "FileNotFoundError", "ImportError", "IndexError",
        "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NotImplemented",
        "NotImplementedError", "OSError", "OverflowError", "PermissionError", "RecursionError", "RuntimeError", "StopIteration",
        "SyntaxError", "SystemExit", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError", "UnicodeEncodeError",
        "UnicodeError", "ValueError", "ZeroDivisionError");

    private int _at;
    private bool _isLineStart = true;
    private string _word = "";

    public IEnumerable<(PythonToken Kind, int Start, int End)> Tokens()
    {
        while (_at < source.Length)
        {
            var start = _at;
            var kind = Next();
            if (kind != PythonToken.Plain || !char.IsWhiteSpace(source[start]))
            {
                _isLineStart = false;
            }

            if (source.IndexOf('\n', start, _at - start) >= 0 && kind == PythonToken.Plain)
            {
                _isLineStart = true;
                _word = "";
            }

            yield return (kind, start, _at);
        }
    }

    private PythonToken Next()
    {
        var first = source[_at];
        if (first == '#')
        {
            return Comment();
        }

        if (QuoteAt() is { } quote)
        {
            return String(quote);
        }

        if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return Number();
        }

        if (char.IsLetter(first) || first == '_')
        {
            return Word();
        }

        return first == '@' && _isLineStart ? Decorator() : Mark(first);
    }

    private PythonToken Comment()
    {
        _at = source.IndexOf('\n', _at) is var end and >= 0 ? end : source.Length;
        return PythonToken.Comment;
    }

    /// <summary>Where the quote of a string begins, past its prefix; null when no string begins here.</summary>
    private int? QuoteAt()
    {
        var at = _at;
        while (at - _at < 3 && at < source.Length && "rRbBfFuU".Contains(source[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at - _at < 3 && at < source.Length && source[at] is '"' or '\'' ? at : null;
    }

    private PythonToken String(int quote)
    {
        var mark = source[quote];
        var isTriple = string.CompareOrdinal(source, quote, new string(mark, 3), 0, 3) == 0;
        var end = new string(mark, isTriple ? 3 : 1);
        _at = quote + end.Length;
        while (_at < source.Length && string.CompareOrdinal(source, _at, end, 0, end.Length) != 0)
        {
            if (source[_at] == '\n' && !isTriple)
            {
                return PythonToken.String;
            }

            _at += source[_at] == '\\' ? 2 : 1;
        }

        _at = Math.Min(_at + end.Length, source.Length);
        return PythonToken.String;
    }

    private PythonToken Number()
    {
        var isHex = source[_at] == '0' && Peek(1) is 'x' or 'X';
        while (_at < source.Length && (char.IsAsciiLetterOrDigit(source[_at]) || source[_at] is '_' or '.' || IsExponentSign(isHex)))
        {
            _at++;
        }

        return PythonToken.Number;
    }

    private bool IsExponentSign(bool isHex) =>
        !isHex && source[_at] is '+' or '-' && source[_at - 1] is 'e' or 'E' && char.IsAsciiDigit(Peek(1));

    private PythonToken Word()
    {
        var start = _at;
        var before = _word;
        var isMember = start > 0 && source[start - 1] == '.';
        TakeName();
        _word = source[start.._at];
        if (isMember)
        {
            return PythonToken.Plain;
        }

        if (before is "def" or "class" && !Keywords.Contains(_word))
        {
            return PythonToken.DefName;
        }

        if (Keywords.Contains(_word) || IsSoftKeyword())
        {
            return PythonToken.Keyword;
        }

        return Builtins.Contains(_word) ? PythonToken.Builtin : PythonToken.Plain;
    }

    /// <summary><c>match</c> and <c>case</c> are keywords where a statement begins that ends in a colon.</summary>
    private bool IsSoftKeyword()
    {
        if (!_isLineStart || _word is not ("match" or "case") || Peek(0) != ' ' || "=.,)]:".Contains(Peek(1), StringComparison.Ordinal))
        {
            return false;
        }

        var end = source.IndexOf('\n', _at) is var found and >= 0 ? found : source.Length;
        return source[_at..end].Split('#')[0].TrimEnd().Contains(':', StringComparison.Ordinal);
    }

    private PythonToken Decorator()
    {
        _at++;
        while (_at < source.Length && (char.IsLetterOrDigit(source[_at]) || source[_at] is '_' or '.'))
        {
            _at++;
        }

        return PythonToken.Decorator;
    }

    private PythonToken Mark(char first)
    {
        _at++;
        if (first != ' ')
        {
            _word = "";
        }

        if (!Operators.Contains(first, StringComparison.Ordinal))
        {
            return PythonToken.Plain;
        }

        while (Operators.Contains(Peek(0), StringComparison.Ordinal))
        {
            _at++;
        }

        return PythonToken.Operator;
    }

    private void TakeName()
    {
        while (_at < source.Length && (char.IsLetterOrDigit(source[_at]) || source[_at] == '_'))
        {
            _at++;
        }
    }

    private char Peek(int ahead) => _at + ahead < source.Length ? source[_at + ahead] : '\0';
}
