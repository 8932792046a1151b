using System.Globalization;
using System.Numerics;
using System.Text;

namespace DryRun.Core.Judging;

/// <summary>
/// Reads JSON as Python writes it. The text may come from hostile code: nesting is bounded, and whatever is not JSON is
/// null, never an exception.
/// </summary>
public static class PyJson
{
    /// <summary>Deeper nesting than this is not read.</summary>
    public const int Deepest = 500;

    /// <summary>The value, or null when the text is not one JSON value.</summary>
    public static PyValue? Parse(string text)
    {
        var reader = new Reader(text);
        var value = reader.Value(0);
        return reader.AtEnd ? value : null;
    }

    private sealed class Reader(string text)
    {
        private int _position;

        public bool AtEnd
        {
            get
            {
                Skip();
                return _position == text.Length;
            }
        }

        private char Next => _position < text.Length ? text[_position] : '\0';

        public PyValue? Value(int depth)
        {
            Skip();
            if (depth > Deepest)
                return null;
            return Next switch
            {
                '[' => Sequence(depth),
                '{' => Map(depth),
                '"' => String() is { } found ? new PyValue.Text(found) : null,
                'n' => Word("null", PyValue.None.Value),
                't' => Word("true", new PyValue.Boolean(true)),
                'f' => Word("false", new PyValue.Boolean(false)),
                'N' => Word("NaN", new PyValue.Real(double.NaN)),
                'I' => Word("Infinity", new PyValue.Real(double.PositiveInfinity)),
                '-' when Follows("-Infinity") => Word("-Infinity", new PyValue.Real(double.NegativeInfinity)),
                _ => Number(),
            };
        }

        private void Skip()
        {
            while (Next is ' ' or '\n' or '\r' or '\t')
                _position++;
        }

        private bool Follows(string word) => string.CompareOrdinal(text, _position, word, 0, word.Length) == 0;

        private bool Take(char expected)
        {
            Skip();
            if (Next != expected)
                return false;
            _position++;
            return true;
        }

        private PyValue? Word(string word, PyValue value)
        {
            if (!Follows(word))
                return null;
            _position += word.Length;
            return value;
        }

        private PyValue.Sequence? Sequence(int depth)
        {
            var items = new List<PyValue>();
            _position++;
            if (Take(']'))
                return new PyValue.Sequence(items);
            do
            {
                if (Value(depth + 1) is not { } item)
                    return null;
                items.Add(item);
            }
            while (Take(','));
            return Take(']') ? new PyValue.Sequence(items) : null;
        }

        private PyValue.Map? Map(int depth)
        {
            var entries = new List<KeyValuePair<string, PyValue>>();
            _position++;
            if (Take('}'))
                return new PyValue.Map(entries);
            do
            {
                Skip();
                if (Next != '"' || String() is not { } key || !Take(':') || Value(depth + 1) is not { } value)
                    return null;
                entries.Add(new KeyValuePair<string, PyValue>(key, value));
            }
            while (Take(','));
            return Take('}') ? new PyValue.Map(entries) : null;
        }

        private PyValue? Number()
        {
            var start = _position;
            while (Next is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
                _position++;
            var digits = text.AsSpan(start, _position - start);
            if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
                return new PyValue.Integer(small);
            if (!digits.ContainsAny('.', 'e', 'E'))
                return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
                    ? new PyValue.Integer(large)
                    : null;
            return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
                ? new PyValue.Real(real)
                : null;
        }

        private string? String()
        {
            var found = new StringBuilder();
            for (_position++; _position < text.Length; _position++)
            {
                var character = text[_position];
                if (character == '"')
                {
                    _position++;
                    return found.ToString();
                }

                if (character != '\\')
                    found.Append(character);
                else if (!Escape(found))
                    return null;
            }

            return null;
        }

        private bool Escape(StringBuilder found)
        {
            _position++;
            if (Next == 'u')
                return Unicode(found);
            var plain = Next switch
            {
                'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f',
                '"' or '\\' or '/' => Next,
                _ => '\0',
            };
            found.Append(plain);
            return plain != '\0';
        }

        private bool Unicode(StringBuilder found)
        {
            if (_position + 4 >= text.Length
                || !ushort.TryParse(text.AsSpan(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                return false;
            found.Append((char)unit);
            _position += 4;
            return true;
        }
    }
}
