using DryRun.Core.Coaching;

namespace DryRun.App.Curriculum.Search;

/// <summary>
/// Understands what was typed. How it works: small words are dropped, unless there are no others; a word that no text has
/// is continued while it may still be typed, else corrected, else cut in two; words written apart find the name that joins
/// them; words of the same meaning count less.
/// </summary>
internal sealed class QueryReader(Vocabulary vocabulary, SynonymGroups synonyms)
{
    private const double Faint = 0.3;
    private const double Continued = 0.8;
    private const double Corrected = 0.9;
    private const double SameMeaning = 0.5;
    private const double Unknown = 0.6;

    /// <summary>Reads a query.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isTyping">True when the last word may be unfinished.</param>
    public SearchQuery Read(string text, bool isTyping)
    {
        var words = Wholes(TextWords.Of(text));
        var telling = words.Exists(word => !IsSmall(word)) ? words.Where(word => !IsSmall(word)) : words;
        var slots = telling.SelectMany(word => Slots(word, isTyping && word == words[^1])).ToList();
        Join(slots);
        AddSynonyms(slots);
        return new SearchQuery([.. slots.DistinctBy(slot => slot.Term).Select(Term)], Meant(text, slots));
    }

    private static bool IsSmall(TextWord word) => word.Term[0] != '`' && SmallWords.IsEmpty(word.Surface);

    /// <summary>Keywords as keywords, and names as one word where a text has them so, else by their parts.</summary>
    private List<TextWord> Wholes(List<TextWord> words)
    {
        var wholes = new List<TextWord>();
        for (var index = 0; index < words.Count;)
        {
            var whole = words[index];
            var parts = words.Skip(index + 1).TakeWhile(part => part.End <= whole.End).ToList();
            var isOne = parts.Count == 0 || (parts[0].Term[0] != '`' && vocabulary.Has(whole.Term));
            wholes.AddRange(isOne ? [whole] : parts);
            index += parts.Count + 1;
        }

        return wholes;
    }

    private IEnumerable<Slot> Slots(TextWord word, bool isLast)
    {
        var isKnown = vocabulary.Has(word.Term) || IsSmall(word);
        var continuations = isLast && word.Surface.Length > 1 ? vocabulary.Continuations(word.Surface) : [];
        var meant = vocabulary.HasWord(word.Surface) || continuations.Count > 0 ? null : vocabulary.Correct(word.Surface);
        if (!isKnown && meant is not null)
        {
            return [Offered(new Slot(word, Stemmer.Stem(meant)) { Meant = meant }, Corrected)];
        }

        if (!isKnown && continuations.Count == 0 && vocabulary.Split(word.Surface) is var (first, second))
        {
            return [Offered(new Slot(word, Stemmer.Stem(first)), 1), Offered(new Slot(word, Stemmer.Stem(second)), 1)];
        }

        var slot = Known(word);
        continuations.ToList().ForEach(longer => slot.Offer(TextWords.Of(longer)[0].Term, isKnown ? SameMeaning : Continued));
        if (meant is not null)
        {
            slot.Offer(Stemmer.Stem(meant), Corrected);
        }

        return [slot];
    }

    /// <summary>A word as it is; Python's own small words first of all where they are written as code.</summary>
    private Slot Known(TextWord word)
    {
        if (TextWords.Keyword(word.Surface) is { } keyword && vocabulary.Has(keyword))
        {
            var slot = Offered(new Slot(word, keyword), 1);
            slot.Offer(word.Term, SameMeaning);
            return slot;
        }

        return Offered(new Slot(word, word.Term), 1);
    }

    private static Slot Offered(Slot slot, double strength)
    {
        slot.Offer(slot.Term, strength);
        return slot;
    }

    private void Join(List<Slot> slots)
    {
        for (var index = 0; index + 1 < slots.Count; index++)
        {
            var (first, second) = (slots[index], slots[index + 1]);
            string[] joined = [first.Word.Surface + "_" + second.Word.Surface, Stemmer.Stem(first.Word.Surface + second.Word.Surface)];
            foreach (var term in joined.Where(vocabulary.Has))
            {
                first.Offer(term, 1);
                second.Offer(term, 1);
            }
        }
    }

    private void AddSynonyms(List<Slot> slots)
    {
        var terms = slots.ConvertAll(slot => slot.Term);
        for (var index = 0; index < slots.Count;)
        {
            var (length, words) = synonyms.At(terms, index);
            foreach (var slot in slots.Skip(index).Take(length))
            {
                words.Where(vocabulary.Has).ToList().ForEach(word => slot.Offer(word, SameMeaning));
            }

            index += Math.Max(1, length);
        }
    }

    private QueryTerm Term(Slot slot)
    {
        var rarest = slot.Variants.Keys.Where(vocabulary.Has).Select(vocabulary.Weight).DefaultIfEmpty(vocabulary.Weight("") * Unknown);
        var weight = vocabulary.Has(slot.Term) ? vocabulary.Weight(slot.Term) : rarest.Min();
        return new QueryTerm(slot.Term, SmallWords.IsFaint(slot.Word.Surface) ? weight * Faint : weight, slot.Variants);
    }

    private static string? Meant(string text, List<Slot> slots)
    {
        var meant = text;
        foreach (var slot in slots.Where(slot => slot.Meant is not null).Reverse())
        {
            meant = meant[..slot.Word.Start] + slot.Meant + meant[slot.Word.End..];
        }

        return meant == text ? null : meant.Trim();
    }

    /// <summary>A word of the query while it is being understood.</summary>
    private sealed class Slot(TextWord word, string term)
    {
        public TextWord Word => word;

        public string Term => term;

        public string? Meant { get; init; }

        public Dictionary<string, double> Variants { get; } = new(StringComparer.Ordinal);

        public void Offer(string variant, double strength) =>
            Variants[variant] = Math.Max(strength, Variants.GetValueOrDefault(variant));
    }
}
