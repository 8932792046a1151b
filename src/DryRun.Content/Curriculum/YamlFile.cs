using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Curriculum;

/// <summary>A YAML text, parsed to nodes that know their lines.</summary>
/// <param name="Path">The file it is in.</param>
/// <param name="FirstLine">The line of the file on which the text begins (front matter begins at 2).</param>
/// <param name="Root">Its root node.</param>
/// <param name="Findings">Where to report.</param>
internal sealed record YamlFile(string Path, int FirstLine, YamlNode Root, Findings Findings)
{
    /// <summary>The whole file as a value.</summary>
    public YamlValue Value => new(this, Root, "the file");

    public static YamlFile? Parse(string path, string text, int firstLine, Findings findings)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException problem)
        {
            var line = (int)problem.Start.Line + firstLine - 1;
            findings.Add(new(path, line), $"Is not valid YAML: {problem.Message.TrimEnd('.')}.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's answer to some brackets that are never closed; it does not say where.
            findings.Add(new(path, firstLine), "Is not valid YAML: a bracket, brace or quote is not closed.");
            return null;
        }

        if (stream.Documents.Count == 1)
        {
            return new(path, firstLine, stream.Documents[0].RootNode, findings);
        }

        findings.Add(new(path, firstLine), "Holds no YAML, or more than one document; write exactly one.");
        return null;
    }

    public Place Place(YamlNode node) => new(Path, Math.Max(1, (int)node.Start.Line) + FirstLine - 1);
}
