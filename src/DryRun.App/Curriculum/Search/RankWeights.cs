namespace DryRun.App.Curriculum.Search;

/// <summary>What counts how much when texts are ranked.</summary>
/// <param name="Coverage">The power by which having all words counts more than having most.</param>
/// <param name="Closeness">What nearness of the words adds at most.</param>
/// <param name="Subject">What a title or heading that is named adds at most.</param>
/// <param name="Rank">How much of the score comes from BM25, 0 to 1.</param>
internal sealed record RankWeights(double Coverage, double Closeness, double Subject, double Rank)
{
    public double Score(Fit fit, double rank) =>
        Math.Pow(fit.Coverage, Coverage)
        * (1 + (Closeness * fit.Closeness) + (Subject * fit.Subject))
        * (1 - Rank + (Rank * rank));
}
