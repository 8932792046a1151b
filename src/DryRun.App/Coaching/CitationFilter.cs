using System.Globalization;
using System.Text;

namespace DryRun.App.Coaching;

/// <summary>
/// Lets a stream of words through and takes out citations such as <c>[7]</c> where there are only six passages, also when they come in pieces;
/// and what stands between <c>&lt;think&gt;</c> and <c>&lt;/think&gt;</c> at the start.
/// </summary>
/// <param name="passages">How many passages there are.</param>
internal sealed class CitationFilter(int passages)
{
    private const string Thinking = "<think>", Thought = "</think>";
    private const int LongestCitation = 12;

    private readonly StringBuilder _held = new();
    private bool _begun;

    /// <summary>What can be shown of the words so far.</summary>
    public string Take(string words)
    {
        _held.Append(words);
        return HasBegun() ? Through(isLast: false) : "";
    }

    /// <summary>What was held back, now that nothing follows.</summary>
    public string Rest()
    {
        if (!_begun && _held.ToString().TrimStart().StartsWith(Thinking, StringComparison.Ordinal))
        {
            _held.Clear();
        }

        _begun = true;
        return Through(isLast: true);
    }

    // Passes over thoughts; waits while it cannot be told whether there are any.
    private bool HasBegun()
    {
        if (_begun)
        {
            return true;
        }

        var start = _held.ToString().TrimStart();
        if (start.StartsWith(Thinking, StringComparison.Ordinal))
        {
            var end = start.IndexOf(Thought, StringComparison.Ordinal);
            if (end < 0)
            {
                return false;
            }

            start = start[(end + Thought.Length)..].TrimStart();
        }

        _held.Clear().Append(start);
        return _begun = !Thinking.StartsWith(start, StringComparison.Ordinal);
    }

    private string Through(bool isLast)
    {
        var (text, shown, at) = (_held.ToString(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            var open = text.IndexOf('[', at);
            if (open < 0)
            {
                shown.Append(text, at, text.Length - at);
                at = text.Length;
                break;
            }

            shown.Append(text, at, open - at);
            at = open;
            if (!TryPassBracket(text, ref at, shown, isLast))
            {
                break;
            }
        }

        _held.Remove(0, at);
        return shown.ToString();
    }

    // False when more has to come before it can be told what the bracket is.
    private bool TryPassBracket(string text, ref int at, StringBuilder shown, bool isLast)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestCitation && (char.IsAsciiDigit(text[end]) || text[end] is ',' or ' '))
        {
            end++;
        }

        if (end == text.Length && end - at < LongestCitation && !isLast)
        {
            return false;
        }

        if (end < text.Length && text[end] == ']')
        {
            Cite(text[(at + 1)..end], shown);
            at = end + 1;
        }
        else
        {
            shown.Append('[');
            at++;
        }

        return true;
    }

    private void Cite(string inside, StringBuilder shown)
    {
        var numbers = inside.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length == 0)
        {
            shown.Append('[').Append(inside).Append(']');
        }

        foreach (var number in numbers.Where(Exists))
        {
            shown.Append('[').Append(number).Append(']');
        }
    }

    private bool Exists(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= passages;
}
