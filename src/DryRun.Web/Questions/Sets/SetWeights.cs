using System.Globalization;

namespace DryRun.Web.Questions.Sets;

/// <summary>Weights of topics as an address carries them: <c>orms-1000.generators-350</c>, in thousandths.</summary>
internal static class SetWeights
{
    private const double Whole = 1000;
    private const int MostTopics = 400;

    public static string Write(IReadOnlyDictionary<string, double> weights) => string.Join('.', weights
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}-{Math.Max(1, Math.Round(pair.Value * Whole))}")));

    /// <summary>What can be read of it; parts that are no weight are left out.</summary>
    public static IReadOnlyDictionary<string, double> Read(string? text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var part in (text ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Take(MostTopics))
        {
            var dash = part.LastIndexOf('-');
            if (dash > 0 && int.TryParse(part.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= (int)Whole)
            {
                weights[part[..dash]] = weight / Whole;
            }
        }

        return weights;
    }
}
