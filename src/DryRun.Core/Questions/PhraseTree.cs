using System.Diagnostics.CodeAnalysis;

namespace DryRun.Core.Questions;

/// <summary>Phrases by their words, so that the longest one that begins at a word is found in one walk.</summary>
internal sealed class PhraseTree<T>
    where T : class
{
    private readonly Dictionary<string, PhraseTree<T>> _next = new(StringComparer.Ordinal);
    private T? _value;

    /// <summary>Adds a phrase; false when it is there already, or has no word.</summary>
    public bool TryAdd(string phrase, T value)
    {
        var node = this;
        foreach (var word in JobWords.Of(phrase))
        {
            if (!node._next.TryGetValue(word, out var next))
            {
                node._next[word] = next = new();
            }

            node = next;
        }

        if (node == this || node._value is not null)
        {
            return false;
        }

        node._value = value;
        return true;
    }

    /// <summary>The longest phrase that begins at a word and ends before a limit. The last word may be a plural.</summary>
    public bool TryLongest(IReadOnlyList<JobWord> words, int from, int limit, [NotNullWhen(true)] out T? value, out int end)
    {
        (value, end) = (null, from);
        var node = this;
        for (var at = from; at < limit && (at == from || words[at].Joins); at++)
        {
            var word = words[at].Folded;
            if (!node._next.TryGetValue(word, out var next))
            {
                if (Singular(word) is { } singular && node._next.GetValueOrDefault(singular)?._value is { } last)
                {
                    (value, end) = (last, at + 1);
                }

                break;
            }

            node = next;
            (value, end) = node._value is null ? (value, end) : (node._value, at + 1);
        }

        return value is not null;
    }

    private static string? Singular(string word) => word.Length > 3 && word[^1] == 's' && char.IsLetter(word[^2]) ? word[..^1] : null;
}
