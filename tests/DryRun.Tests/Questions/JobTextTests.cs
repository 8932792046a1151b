using System.Text;
using DryRun.App.Questions;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class JobTextTests
{
    private const string Advert = "Requirements: Python, Django. Café — 5+ years.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "latin1"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_in_the_usual_encodings_is_taken(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = name == "latin1" ? Advert.Replace('—', '-') : Advert;

        Taken("advert.txt", encoding.GetBytes(text)).ShouldBe(text);
        Taken("advert.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).ShouldBe(text);
    }

    [Fact]
    public void A_pdf_is_taken_line_by_line()
    {
        var lines = Taken("advert.PDF", JobFiles.Pdf("Requirements", "Python and Django", "Docker is a plus")).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

        lines.ShouldBe(["Requirements", "Python and Django", "Docker is a plus"]);
    }

    [Fact]
    public void A_word_document_is_taken_paragraph_by_paragraph()
    {
        var lines = Taken("cv.docx", JobFiles.Docx("Requirements", "Python and Django")).Split('\n').Where(line => line.Length > 0);

        lines.ShouldBe(["Requirements", "Python and Django"]);
    }

    [Fact]
    public void A_word_document_keeps_headings_points_tabs_and_line_breaks()
    {
        var text = Taken("cv.docx", JobFiles.DocxOf("""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Skills</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>SQL</w:t><w:tab/><w:t>Go</w:t><w:br/><w:t>R</w:t></w:r></w:p>
            </w:body></w:document>
            """));

        text.Split('\n').Where(line => line.Length > 0).ShouldBe(["# Skills", "- SQL\tGo", "R"]);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_a_sentence()
    {
        Refusal("a.txt", []).ShouldStartWith("There is no text in it");
        Refusal("a.txt", "  \n "u8.ToArray()).ShouldStartWith("There is no text in it");
        Refusal("a.txt", new byte[JobText.MostBytes + 1]).ShouldStartWith("This is larger than 1 MB");
        Refusal("a.txt", [0, 1, 2, 3, 200, 201]).ShouldStartWith("This file is not text");
        Refusal("a.exe", "text"u8.ToArray()).ShouldStartWith("DryRun reads text");
        Refusal("a.docm", JobFiles.Docx("x")).ShouldStartWith("DryRun reads text");
        Refusal("a.doc", "text"u8.ToArray()).ShouldStartWith("This is an old Word file");
        Refusal("a.txt", JobFiles.Docx("x")).ShouldStartWith("This file is not text");
    }

    [Fact]
    public void A_pdf_that_cannot_be_read_is_refused_with_a_sentence()
    {
        Refusal("a.pdf", "just text"u8.ToArray()).ShouldStartWith("This is not a PDF");
        Refusal("a.pdf", "%PDF-1.4 and then nothing"u8.ToArray()).ShouldStartWith("This PDF can't be read");
        Refusal("a.pdf", JobFiles.Pdf()).ShouldStartWith("There is no text in this PDF");
        Refusal("a.pdf", JobFiles.EncryptedPdf()).ShouldStartWith("This PDF is protected with a password");
        Refusal("a.pdf", JobFiles.PdfBomb()).ShouldStartWith("This file unpacks to far more");
    }

    [Fact]
    public void A_word_document_that_cannot_be_read_is_refused_with_a_sentence()
    {
        var entity = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        Refusal("a.docx", "just text"u8.ToArray()).ShouldStartWith("This Word file can't be read");
        Refusal("a.docx", JobFiles.Docx("Python")[..300]).ShouldStartWith("This Word file can't be read");
        Refusal("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2]).ShouldStartWith("This Word file is protected");
        Refusal("a.docx", JobFiles.ZipBomb()).ShouldStartWith("This file unpacks to far more");
        Refusal("a.docx", JobFiles.DocxOf("<w:document")).ShouldStartWith("This Word file can't be read");
        Refusal("a.docx", JobFiles.DocxOf(entity)).ShouldStartWith("This Word file can't be read");
        Refusal("a.docx", JobFiles.Docx()).ShouldStartWith("There is no text in it");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    public void Random_bytes_are_taken_or_refused_and_never_a_crash(string name) =>
        Prop.ForAll<byte[], int>((noise, at) =>
        {
            var whole = name == "a.pdf" ? JobFiles.Pdf("Python and Django") : JobFiles.Docx("Python and Django");
            var place = Math.Abs(at % whole.Length);
            byte[] spoilt = [.. whole[..place], .. noise, .. whole[Math.Min(whole.Length, place + noise.Length)..]];

            return JobText.From(name, noise, CancellationToken.None) is not null && JobText.From(name, spoilt, CancellationToken.None) is not null;
        }).QuickCheckThrowOnFailure();

    private static string Taken(string name, byte[] bytes) =>
        JobText.From(name, bytes, TestContext.Current.CancellationToken).ShouldBeOfType<JobText.Taken>().Text;

    private static string Refusal(string name, byte[] bytes) =>
        JobText.From(name, bytes, TestContext.Current.CancellationToken).ShouldBeOfType<JobText.Refused>().Reason;
}
