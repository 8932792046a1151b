using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DryRun.Web.Practice;

/// <summary>What can't be read, and where.</summary>
internal sealed class PythonReadException(string message, int line) : FormatException(message)
{
    /// <summary>The line, from 1.</summary>
    internal int Line { get; } = line;
}

/// <summary>
/// Reads values as Python writes them and gives them as JSON: lists, tuples and sets as arrays, dictionaries with text
/// keys as objects, others as arrays of pairs. Nothing is executed.
/// </summary>
internal sealed class PythonReader(string text)
{
    private const int MaxDepth = 200;

    private int _at;
    private int _depth;

    /// <summary>True when only white space and comments are left.</summary>
    internal bool AtEnd
    {
        get
        {
            SkipSpace();
            return _at == text.Length;
        }
    }

    /// <summary>Reads a name, or gives null when there is none here.</summary>
    internal string? TryName()
    {
        SkipSpace();
        var start = _at;
        while (_at < text.Length && (char.IsLetter(text[_at]) || text[_at] == '_' || (_at > start && char.IsDigit(text[_at]))))
        {
            _at++;
        }

        return _at == start ? null : text[start.._at];
    }

    /// <summary>True, and past it, when this character comes next.</summary>
    internal bool TryTake(char expected)
    {
        SkipSpace();
        if (_at < text.Length && text[_at] == expected)
        {
            _at++;
            return true;
        }

        return false;
    }

    /// <summary>Reads values up to the closing bracket, which is taken; the opening one has been.</summary>
    internal List<string> ValuesUntil(char close, string type)
    {
        var values = new List<string>();
        while (!TryTake(close))
        {
            values.Add(Value(type));
            if (!TryTake(',') && !Next(close))
            {
                throw Fault($"A comma or '{close}' is missing");
            }
        }

        return values;
    }

    /// <summary>Reads a value as JSON.</summary>
    /// <param name="type">The declared type, which tells what an empty dictionary is.</param>
    /// <exception cref="PythonReadException">There is no value here.</exception>
    internal string Value(string type)
    {
        if (++_depth > MaxDepth)
        {
            throw Fault("The value is nested too deeply");
        }

        var value = Term(type);
        _depth--;
        return value;
    }

    /// <summary>Says what is wrong at the present place.</summary>
    internal PythonReadException Fault(string message) => new(message, 1 + text.AsSpan(0, _at).Count('\n'));

    private string Term(string type)
    {
        SkipSpace();
        return Peek() switch
        {
            '[' => Group(']', type),
            '(' => Tuple(type),
            '{' => Braces(type),
            '"' or '\'' => Text(),
            '-' or '+' or '.' or (>= '0' and <= '9') => Number(),
            _ => Word(type),
        };
    }

    private string Group(char close, string type)
    {
        _at++;
        return $"[{string.Join(',', ValuesUntil(close, type))}]";
    }

    // (1) is a number, (1,) a tuple.
    private string Tuple(string type)
    {
        _at++;
        var start = _at;
        var values = ValuesUntil(')', type);
        var inside = text.AsSpan(start, _at - start - 1).TrimEnd();
        return values.Count == 1 && !inside.EndsWith(",") ? values[0] : $"[{string.Join(',', values)}]";
    }

    private string Braces(string type)
    {
        _at++;
        if (TryTake('}'))
        {
            return type.Contains("dict[", StringComparison.Ordinal) && !type.Contains("dict[str", StringComparison.Ordinal) ? "[]" : "{}";
        }

        var first = Value(type);
        return TryTake(':') ? Dictionary(first, type) : Set(first, type);
    }

    private string Set(string first, string type)
    {
        TryTake(',');
        return $"[{string.Join(',', ValuesUntil('}', type).Prepend(first))}]";
    }

    private string Dictionary(string first, string type)
    {
        var pairs = new List<(string Key, string Value)> { (first, Value(type)) };
        while (TryTake(',') && !Next('}'))
        {
            var key = Value(type);
            Demand(':');
            pairs.Add((key, Value(type)));
        }

        Demand('}');
        return pairs.TrueForAll(pair => pair.Key.StartsWith('"'))
            ? $"{{{string.Join(',', pairs.Select(pair => $"{pair.Key}:{pair.Value}"))}}}"
            : $"[{string.Join(',', pairs.Select(pair => $"[{pair.Key},{pair.Value}]"))}]";
    }

    private string Number()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '.' or '_' || IsSign()))
        {
            _at++;
        }

        var number = text[start.._at].Replace("_", "", StringComparison.Ordinal);
        return number is "-inf" or "+inf" or "-nan"
            ? JsonSerializer.Serialize(number.TrimStart('+'))
            : AsJson(number) ?? throw Fault($"'{Short(number)}' is not a number");
    }

    private bool IsSign() => text[_at] is '-' or '+' && (_at == 0 || text[_at - 1] is 'e' or 'E' || !char.IsAsciiLetterOrDigit(text[_at - 1]));

    private static string? AsJson(string number)
    {
        var digits = number.TrimStart('-', '+');
        var sign = number.StartsWith('-') ? "-" : "";
        if (digits.Length > 0 && digits.All(char.IsAsciiDigit))
        {
            return sign + (digits.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0");
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? Float(value)
            : null;
    }

    private static string Float(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return shortest.AsSpan().ContainsAny('.', 'E') ? shortest : shortest + ".0";
    }

    private string Word(string type)
    {
        var word = TryName() ?? throw Fault(_at == text.Length ? "A value is missing" : $"'{text[_at]}' does not begin a value");
        return word switch
        {
            "None" or "null" => "null",
            "True" or "true" => "true",
            "False" or "false" => "false",
            "inf" or "nan" => $"\"{word}\"",
            "set" or "frozenset" or "list" or "tuple" or "float" => Call(word, type),
            _ => throw Fault($"'{Short(word)}' is not a value; text needs quotes"),
        };
    }

    private string Call(string name, string type)
    {
        Demand('(');
        var values = ValuesUntil(')', type);
        return values.Count switch
        {
            0 when name != "float" => "[]",
            1 => values[0],
            _ => throw Fault($"{name}(…) takes one value"),
        };
    }

    private string Text()
    {
        var quote = text[_at++];
        var value = new StringBuilder();
        while (Peek() != quote)
        {
            if (_at == text.Length || text[_at] == '\n')
            {
                throw Fault("A closing quote is missing");
            }

            value.Append(text[_at] == '\\' ? Escape() : text[_at++].ToString());
        }

        _at++;
        return JsonSerializer.Serialize(value.ToString());
    }

    private string Escape()
    {
        _at++;
        var code = Peek();
        _at = Math.Min(_at + 1, text.Length);
        return code switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            '0' => "\0",
            'x' => Hex(2),
            'u' => Hex(4),
            'U' => Hex(8),
            '\\' or '\'' or '"' => code.ToString(),
            _ => "\\" + code,
        };
    }

    private string Hex(int digits)
    {
        if (_at + digits <= text.Length
            && int.TryParse(text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
        {
            _at += digits;
            return char.ConvertFromUtf32(code);
        }

        throw Fault("This escape does not name a character");
    }

    private void Demand(char expected)
    {
        if (!TryTake(expected))
        {
            throw Fault($"'{expected}' is missing");
        }
    }

    private bool Next(char expected)
    {
        SkipSpace();
        return Peek() == expected;
    }

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private static string Short(string word) => word.Length <= 30 ? word : word[..30] + "…";

    private void SkipSpace()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == '#'))
        {
            _at = text[_at] == '#' ? EndOfLine() : _at + 1;
        }
    }

    private int EndOfLine() => text.IndexOf('\n', _at) is >= 0 and var end ? end : text.Length;
}
