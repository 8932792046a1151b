namespace DryRun.Content.Curriculum;

/// <summary>Reads type hints by recursive descent.</summary>
internal sealed class PythonTypeParser(string hint)
{
    private const string Known =
        "known are int, float, str, bool, None, Any, list[T], set[T], frozenset[T], dict[K, V], tuple[T, ...], tuple[A, B], T | None, ListNode, TreeNode";

    private int _at;
    private string _word = "";

    public PythonType Parse()
    {
        var type = Union();
        return _at == hint.Length ? type : throw Wrong($"'{hint[_at..]}' is left over");
    }

    private PythonType Union()
    {
        var type = Single();
        if (!Take('|'))
        {
            return type;
        }

        return Word() == "None" ? new PythonType.Optional(type) : throw Wrong("only None may stand after |");
    }

    private PythonType Single() => Word() switch
    {
        "list" => new PythonType.Many("list", OneArgument()),
        "set" => new PythonType.Many("set", Hashable(OneArgument())),
        "frozenset" => new PythonType.Many("frozenset", Hashable(OneArgument())),
        "dict" => DictArguments(),
        "tuple" => TupleArguments(),
        "int" or "float" or "str" or "bool" or "None" or "Any" or "ListNode" or "TreeNode" => new PythonType.Simple(_word),
        _ => throw Wrong($"'{_word}' is not a type of the value language; {Known}"),
    };

    private PythonType OneArgument()
    {
        Expect('[');
        var item = Union();
        Expect(']');
        return item;
    }

    private PythonType.Dict DictArguments()
    {
        Expect('[');
        var key = Hashable(Union());
        Expect(',');
        var value = Union();
        Expect(']');
        return new(key, value);
    }

    private PythonType TupleArguments()
    {
        Expect('[');
        var items = new List<PythonType> { Union() };
        while (Take(','))
        {
            if (Take("..."))
            {
                Expect(']');
                return items.Count == 1 ? new PythonType.Many("tuple", items[0]) : throw Wrong("... stands after one type only");
            }

            items.Add(Union());
        }

        Expect(']');
        return new PythonType.FixedTuple(items);
    }

    private string Word()
    {
        SkipSpace();
        var start = _at;
        while (_at < hint.Length && (char.IsAsciiLetterOrDigit(hint[_at]) || hint[_at] is '_' or '.'))
        {
            _at++;
        }

        _word = hint[start.._at];
        SkipSpace();
        return _word;
    }

    private PythonType Hashable(PythonType type) =>
        type.IsHashable ? type : throw Wrong($"{type} can't be hashed, so it can't be in a set or be a key");

    private bool Take(char mark) => Take(mark.ToString());

    private bool Take(string mark)
    {
        SkipSpace();
        if (!hint.AsSpan(_at).StartsWith(mark, StringComparison.Ordinal))
        {
            return false;
        }

        _at += mark.Length;
        SkipSpace();
        return true;
    }

    private void Expect(char mark)
    {
        if (!Take(mark))
        {
            throw Wrong($"'{mark}' is missing at character {_at + 1}");
        }
    }

    private void SkipSpace()
    {
        while (_at < hint.Length && hint[_at] == ' ')
        {
            _at++;
        }
    }

    private FormatException Wrong(string why) => new($"The type '{hint}' can't be used: {why}");
}
