namespace DryRun.Core.Coaching;

/// <summary>
/// Cuts English words to their stems, so that 'compares', 'compared' and 'comparing' are one word.
/// </summary>
/// <remarks>
/// How it works: the algorithm of M. F. Porter, 'An algorithm for suffix stripping', Program 14(3), 1980, with one
/// addition from his later English stemmer: words of two letters are left alone. A measure counts the vowel-consonant
/// sequences of what would remain; a suffix goes only when enough of the word is left.
/// </remarks>
public static class Stemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("iser", "ise"),
        ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
        ("isation", "ise"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("alise", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "ise",
    ];

    /// <summary>The stem of a word in lower case. A word with other characters than a to z comes back as it is.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        if (StemExceptions.All.TryGetValue(word, out var exception))
        {
            return exception;
        }

        var stem = Plural(word);
        stem = PastAndProgressive(stem);
        stem = FinalY(stem);
        stem = Replaced(stem, Step2);
        stem = Replaced(stem, Step3);
        return FinalE(Removed(stem));
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        var plural = word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal);
        return plural ? word[..^1] : word;
    }

    private static string PastAndProgressive(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        return cut > 0 && HasVowel(word[..^cut]) ? Mended(word[..^cut]) : word;
    }

    private static string Mended(string stem)
    {
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal))
        {
            return stem + "e";
        }

        if (EndsInDoubleConsonant(stem) && stem[^1] is not ('l' or 's' or 'z'))
        {
            return stem[..^1];
        }

        return Measure(stem) == 1 && EndsInConsonantVowelConsonant(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string word) =>
        word.EndsWith('y') && HasVowel(word[..^1]) ? word[..^1] + "i" : word;

    private static string Replaced(string word, (string Suffix, string Replacement)[] rules)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var stem = word[..^suffix.Length];
                return Measure(stem) > 0 ? stem + replacement : word;
            }
        }

        return word;
    }

    private static string Removed(string word)
    {
        var suffix = Step4.Where(candidate => word.EndsWith(candidate, StringComparison.Ordinal)).MaxBy(candidate => candidate.Length);
        if (word.EndsWith("sion", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal))
        {
            suffix = "ion";
        }

        return suffix is not null && Measure(word[..^suffix.Length]) > 1 ? word[..^suffix.Length] : word;
    }

    private static string FinalE(string word)
    {
        if (word.EndsWith('e'))
        {
            var measure = Measure(word[..^1]);
            if (measure > 1 || (measure == 1 && !EndsInConsonantVowelConsonant(word[..^1])))
            {
                word = word[..^1];
            }
        }

        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word) > 1 ? word[..^1] : word;
    }

    /// <summary>How many vowel-consonant sequences a stem has; Porter's m.</summary>
    private static int Measure(string stem)
    {
        var count = 0;
        for (var index = 1; index < stem.Length; index++)
        {
            if (IsVowel(stem, index - 1) && !IsVowel(stem, index))
            {
                count++;
            }
        }

        return count;
    }

    private static bool HasVowel(string stem) => Enumerable.Range(0, stem.Length).Any(index => IsVowel(stem, index));

    private static bool IsVowel(string word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => index > 0 && !IsVowel(word, index - 1),
        _ => false,
    };

    private static bool EndsInDoubleConsonant(string stem) =>
        stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1);

    private static bool EndsInConsonantVowelConsonant(string stem) =>
        stem.Length > 2
        && !IsVowel(stem, stem.Length - 1)
        && IsVowel(stem, stem.Length - 2)
        && !IsVowel(stem, stem.Length - 3)
        && stem[^1] is not ('w' or 'x' or 'y');
}
