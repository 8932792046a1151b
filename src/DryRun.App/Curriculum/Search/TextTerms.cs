namespace DryRun.App.Curriculum.Search;

/// <summary>The terms of a text, by its parts.</summary>
/// <param name="Title">Of the item's title.</param>
/// <param name="Heading">Of the heading above it.</param>
/// <param name="Body">Of what is shown, in order.</param>
/// <param name="Beside">Of what it is found by and that is not shown.</param>
internal sealed record TextTerms(string[] Title, string[] Heading, string[] Body, string[] Beside)
{
    public static TextTerms Of(IndexedText text, Vocabulary vocabulary)
    {
        var title = TextWords.Of(text.Title);
        var heading = TextWords.Of(text.Heading);
        var context = TextWords.Of(text.Context);
        var body = TextWords.Of(text.Body);
        var code = TextWords.Of(text.Code);
        vocabulary.Add([.. title, .. heading, .. context, .. body], code);
        return new TextTerms(Terms(title), Terms(heading), Terms(body), Terms([.. context, .. code]));

        string[] Terms(List<TextWord> words) => [.. words.Select(word => vocabulary.Same(word.Term))];
    }
}
